import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/** One request to the database, as DynamoDB would charge for it. */
export interface Charged {
  readonly operation: string;
  readonly units: number;
}

export interface CountingProxy {
  readonly endpoint: string;
  /** What was charged since the last time this was asked. */
  take(): readonly Charged[];
  stop(): Promise<void>;
}

/** A proxy that has every request say what it consumed, which the database counts by DynamoDB's rules from its items' sizes. */
export const startCountingProxy = async (target: string): Promise<CountingProxy> => {
  let charged: Charged[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { headers } = incoming;
    const input: object = JSON.parse((await bodyOf(incoming)).toString());
    const answer = await fetch(target, {
      method: 'POST',
      headers: Object.fromEntries(PASSED.map((name) => [name, String(headers[name])])),
      body: JSON.stringify({ ...input, ReturnConsumedCapacity: 'TOTAL' }),
    });
    const text = await answer.text();
    const told: { readonly ConsumedCapacity?: { readonly CapacityUnits?: number } } = JSON.parse(text);
    charged.push({
      operation: String(headers['x-amz-target']).split('.').at(-1) ?? '',
      units: told.ConsumedCapacity?.CapacityUnits ?? 0,
    });
    outgoing.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
    outgoing.end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = charged;
      charged = [];
      return taken;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const PASSED = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};
