import { once } from 'node:events';
import { createServer } from 'node:http';

export interface SettingsService {
  /** Where the skill finds it, with no slash at the end. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * A stand-in for Alexa's settings service, on this computer only: it knows the time zone of every device and
 * nothing else.
 *
 * @param timeZone an IANA name
 */
export async function startSettingsService(timeZone: string): Promise<SettingsService> {
  const server = createServer((request, response) => {
    const known = request.method === 'GET' && TIME_ZONE_PATH.test(request.url ?? '');
    const body = known ? timeZone : { message: 'The local Echo does not have this.' };
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the settings service has no port');
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { endpoint: `http://127.0.0.1:${address.port}`, stop };
}

const TIME_ZONE_PATH = /^\/v2\/devices\/[^/]+\/settings\/System\.timeZone$/;
