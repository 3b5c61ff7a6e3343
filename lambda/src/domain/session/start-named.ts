import { startSaid } from './begin';
import type { Question } from './question';
import { minutesIn } from './start';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/** The routine that was named after all, as it is, in the length that was said. */
export const startNamed = (
  setup: Setup,
  evening: Evening,
  { start: { minutes }, named }: Extract<Question, { type: 'inClassic' }>,
  moment: Moment,
): Turn =>
  startSaid(
    setup,
    evening,
    {
      routine: { type: 'known', id: named },
      minutes: minutesIn(minutes === undefined ? {} : { minutes }),
    },
    moment,
  );
