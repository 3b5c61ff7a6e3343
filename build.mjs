// Bundles the skill for AWS Lambda: one entry, and the database client in a chunk of its own that loads beside it.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('lambda/dist', { recursive: true, force: true });
await build({
  entryPoints: { index: 'lambda/src/index.ts' },
  outdir: 'lambda/dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  // CommonJS packages inside an ES module ask for `require`.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
