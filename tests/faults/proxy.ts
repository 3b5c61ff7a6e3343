import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Timer } from '../../lambda/src/adapters/timer';
import type { Fault } from './fault';

/** The header in which a request says what is to happen to it, and the one that tells it from others. */
export const FAULT_HEADER = 'x-test-fault';
export const ID_HEADER = 'x-test-id';

export interface FaultProxy {
  readonly endpoint: string;
  /** Whether a request lies there until its delay is over. */
  isHeld(id: string): boolean;
  stop(): Promise<void>;
}

/** A proxy on loopback in front of a database, which does to each request what that asks for. */
export const startFaultProxy = async (target: string, timer: () => Timer): Promise<FaultProxy> => {
  const held = new Set<string>();
  const passOn = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming);
    const { headers } = incoming;
    const fault: Fault | undefined = JSON.parse(String(headers[FAULT_HEADER] ?? 'null')) ?? undefined;
    if (fault?.type === 'cutBefore') return hangUp(incoming);
    if (fault?.type === 'answer') return refuse(outgoing, fault.status, fault.error);
    if (fault?.type === 'delay') {
      const id = String(headers[ID_HEADER]);
      held.add(id);
      await new Promise<void>((resolve) => timer().after(fault.ms, resolve));
      held.delete(id);
    }
    const answer = await fetch(target, { method: 'POST', headers: forwarded(headers), body });
    const answered = Buffer.from(await answer.arrayBuffer());
    if (fault?.type === 'cutAfter') return hangUp(incoming);
    outgoing.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/x-amz-json-1.0',
      'content-length': answered.length,
    });
    outgoing.end(answered);
  };
  const server = createServer((incoming, outgoing) => {
    passOn(incoming, outgoing).catch(() => hangUp(incoming));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    isHeld: (id) => held.has(id),
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};

const hangUp = (incoming: IncomingMessage): void => {
  incoming.socket.destroy();
};

const refuse = (outgoing: ServerResponse, status: number, error: string): void => {
  const body = JSON.stringify({
    __type: `com.amazonaws.dynamodb.v20120810#${error}`,
    message: 'as the test wants it',
  });
  outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'content-length': body.length });
  outgoing.end(body);
};

const PASSED = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target', 'x-amz-security-token'];

const forwarded = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    PASSED.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
