import { DIZZY } from './dizzy';
import { EMERGENCY } from './emergency';
import { NUMB } from './numb';
import { PAIN } from './pain';
import type { Together } from './phrases';

export const EMERGENCY_INTENT = 'EmergencyIntent';

/** The alarms and what they are heard by, the gravest first. */
const ALARMS: readonly (readonly [intent: string, heardBy: readonly Together[]])[] = [
  [EMERGENCY_INTENT, EMERGENCY],
  ['DizzyIntent', DIZZY],
  ['NumbIntent', NUMB],
  ['PainIntent', PAIN],
];

/**
 * The alarms that words sound like, by what stands in them together; the gravest first. It errs on the side of care:
 * one alarm too many does little harm, one missed does much.
 *
 * @example
 * alarmsHeard('um my right heel is quite painful') //=> ['PainIntent']
 */
export const alarmsHeard = (text: string): readonly string[] =>
  ALARMS.filter(([, heardBy]) => isHeard(text, heardBy)).map(([intent]) => intent);

export const isEmergency = (text: string): boolean => isHeard(text, EMERGENCY);

const isHeard = (text: string, heardBy: readonly Together[]): boolean =>
  heardBy.some((all) => all.every((each) => each.test(text)));
