import { createLazyStore } from './adapters/lazy-store';
import { createLog } from './adapters/log';
import { readEnvironment } from './environment';
import { createSkill } from './skill';

const { tableName, skillId, delivery, flowOn, development, logLevel, voiceProfile } = readEnvironment(
  process.env,
);
const log = createLog(logLevel);

// The database client is most of the bundle; in a chunk of its own it does not delay what needs no database.
const store = createLazyStore(async () => {
  const { createDynamoStore } = await import('./adapters/dynamo-store');
  return createDynamoStore({ tableName });
});

export const handler = createSkill({
  store,
  log,
  flowOn,
  delivery,
  development,
  ...(skillId === undefined ? {} : { skillId }),
  ...(voiceProfile === undefined ? {} : { voiceProfile }),
});
