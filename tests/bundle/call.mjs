// Loads the bundle named on the command line as Lambda would, and calls it with every event its parent sends.
import { pathToFileURL } from 'node:url';

const failure = (error) => ({
  type: 'failed',
  name: error?.name,
  message: error?.message,
  stack: error?.stack,
});

try {
  const { handler } = await import(pathToFileURL(process.argv[2]).href);
  process.on('message', async ({ event }) => {
    const startedAt = performance.now();
    const result = await handler(event, {}).then((envelope) => ({ type: 'answered', envelope }), failure);
    process.send({ ...result, tookMs: performance.now() - startedAt });
  });
  process.send({ type: 'ready' });
} catch (error) {
  process.send(failure(error), () => process.disconnect());
}
