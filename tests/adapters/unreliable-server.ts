import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type Server } from 'node:net';

export interface Unreliable {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Accepts every connection and never says a word. */
export const startSilentServer = (): Promise<Unreliable> => listen(createSocketServer());

/** Passes requests on to a database, but hangs up instead of answering the first write, which has got through. */
export const startForgetfulProxy = (target: string): Promise<Unreliable> => {
  let lost = false;
  return listen(
    createServer((incoming, outgoing) => {
      const losesAnswer = !lost && String(incoming.headers['x-amz-target']).endsWith('.UpdateItem');
      lost ||= losesAnswer;
      forward(target, incoming, losesAnswer ? () => outgoing.destroy() : (answer) => relay(answer, outgoing));
    }),
  );
};

const forward = (
  target: string,
  incoming: IncomingMessage,
  answered: (answer: IncomingMessage) => void,
): void => {
  const { method, headers, url } = incoming;
  const onward = request(`${target}${url}`, { ...(method !== undefined && { method }), headers }, answered);
  incoming.pipe(onward);
};

const relay = (answer: IncomingMessage, outgoing: ServerResponse): void => {
  outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
  answer.pipe(outgoing);
};

const listen = async (server: Server): Promise<Unreliable> => {
  const sockets = new Set<{ destroy(): unknown }>();
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
