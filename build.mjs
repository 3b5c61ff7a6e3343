// Bundles the skill for AWS Lambda: one entry, and the database client in a chunk of its own that loads beside it.
//   node build.mjs [--entry FILE] [--out FOLDER] [--meta FILE]   what is bundled, where to, and a list of what is in it
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { entry, out, meta } = parseArgs({
  options: {
    entry: { type: 'string', default: 'lambda/src/index.ts' },
    out: { type: 'string', default: 'lambda/dist' },
    meta: { type: 'string' },
  },
}).values;

// Chunks are named by what is in them, so those of an earlier build would stay beside the new ones.
mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) if (name.endsWith('.mjs')) rmSync(join(out, name));

/** Of Amazon's services those the skill calls. The others would be a tenth of what a cold start has to read. */
const SERVICES = ['ups'];
const SERVICE = /\n {4}var (\w+);\n {4}\(function \(\1\) \{[\s\S]*?\n {4}\}\)\(\1 = services\.\1 \|\|.*\n/g;

/** Leaves out the clients of services that are never called; the build fails when there is none to leave out. */
const withoutServices = {
  name: 'without-services',
  setup({ onLoad }) {
    onLoad({ filter: /ask-sdk-model[\\/]index\.js$/ }, ({ path }) => {
      const whole = readFileSync(path, 'utf8');
      const contents = whole.replace(SERVICE, (client, name) => (SERVICES.includes(name) ? client : '\n'));
      if (contents.length > whole.length / 2)
        throw new Error('ask-sdk-model is not what it was: see build.mjs');
      return { contents, loader: 'js' };
    });
  },
};

const { metafile } = await build({
  entryPoints: { index: entry },
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  plugins: [withoutServices],
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  // CommonJS packages inside an ES module ask for `require`.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
if (meta) writeFileSync(meta, JSON.stringify(metafile));
