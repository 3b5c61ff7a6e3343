// One cold start: loads the bundle named first, calls it with the event that arrives, and tells when each was done,
// in ms since this process began.
import { pathToFileURL } from 'node:url';

const [bundle] = process.argv.slice(2);
const [event] = await new Promise((resolve) => {
  process.once('message', (...args) => resolve(args));
});
const beganAt = performance.now();
const { handler } = await import(pathToFileURL(bundle).href);
const loadedAt = performance.now();
const { response } = await handler(event, {});
const answeredAt = performance.now();
process.send({ loadMs: loadedAt - beganAt, firstAnswerMs: answeredAt - beganAt, response }, () =>
  process.disconnect(),
);
