import { once } from 'node:events';
import type { Server } from 'node:http';
import {
  CreateTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { takeFolder } from './folder-lock';
import { readTableKeys } from './table-template';

const TABLE_NAME = 'my-foot-routine';

export interface Database {
  readonly endpoint: string;
  readonly tableName: string;
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  /** The folder it is kept in; without one it is forgotten when it stops. */
  readonly path?: string;
  /** The folder of the project, whose template tells the table's keys. */
  readonly root?: string;
}

/**
 * Starts a DynamoDB of our own on this computer, with the table the template declares. Rejects while another process
 * uses the folder.
 */
export const startDatabase = async ({
  path,
  root = process.cwd(),
}: DatabaseOptions = {}): Promise<Database> => {
  const giveBack = path === undefined ? async () => undefined : await takeFolder(path);
  const server = dynalite({ createTableMs: 0, ...(path !== undefined && { path }) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${portOf(server)}`;
  await createTable(endpoint, root, TABLE_NAME);
  return { endpoint, tableName: TABLE_NAME, stop: () => stop(server).then(giveBack) };
};

/** What a DynamoDB client needs to talk to an embedded database, which asks for credentials but never looks at them. */
export const localClient = (endpoint: string): DynamoDBClientConfig => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** Creates a table with the keys that the template declares, unless it is there already. */
export const createTable = async (endpoint: string, root: string, tableName: string): Promise<void> => {
  const { attributes, keys } = await readTableKeys(root);
  const client = new DynamoDBClient(localClient(endpoint));
  const command = new CreateTableCommand({
    TableName: tableName,
    AttributeDefinitions: [...attributes],
    KeySchema: [...keys],
    BillingMode: 'PAY_PER_REQUEST',
  });
  try {
    await client.send(command);
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  } finally {
    client.destroy();
  }
};

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The embedded database has no port');
  return address.port;
};

const stop = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
