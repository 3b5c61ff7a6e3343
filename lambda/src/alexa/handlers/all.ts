import type { RequestHandler } from 'ask-sdk-core';
import type { Deps } from '../deps';
import { endingHandlers } from './endings';
import { historyHandlers } from './history';
import { navigationHandlers } from './navigation';
import { pastHandlers } from './past';
import { preferenceHandlers } from './preferences';
import { questionHandlers } from './questions';
import { rightsHandlers } from './rights';
import { routineHandlers } from './routine';
import { shapingHandlers } from './shaping';

/** Every handler in the order in which they are asked; the last one takes whatever is left. */
export const allHandlers = (deps: Deps): readonly RequestHandler[] => [
  ...routineHandlers(deps),
  ...shapingHandlers(deps),
  ...preferenceHandlers(deps),
  ...navigationHandlers(deps),
  ...questionHandlers(deps),
  ...historyHandlers(deps),
  ...rightsHandlers(deps),
  ...pastHandlers(deps),
  ...endingHandlers(deps),
];
