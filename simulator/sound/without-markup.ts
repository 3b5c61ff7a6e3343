import type { Engine } from './engine';

/**
 * An engine that is given its phrases one by one, with silence put between them, though it reads markup: so that the
 * silences are those asked for, whatever the engine makes of a break.
 */
export const withoutMarkup = ({ name, hasRate, speak }: Engine): Engine => ({
  ...{ name: `${name}, silences put in`, hasRate, speak },
});
