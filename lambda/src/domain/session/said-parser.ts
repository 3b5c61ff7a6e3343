import { anyOf, flag, type OfType, oneOf, type Parser, shape, text, whole } from '../parse';
import type { SaidMinutes, SaidName } from './said';

/** A length as it was said, out of a session's attributes. */
export const saidMinutes: Parser<SaidMinutes> = anyOf<SaidMinutes>(
  shape<OfType<SaidMinutes, 'unsaid'>>({ type: oneOf('unsaid') }),
  shape<OfType<SaidMinutes, 'unclear'>>({ type: oneOf('unclear') }),
  shape<OfType<SaidMinutes, 'minutes'>>({ type: oneOf('minutes'), minutes: whole, halfDropped: flag }),
);

/** A name as it was said. */
export const saidName: Parser<SaidName> = anyOf<SaidName>(
  shape<OfType<SaidName, 'unsaid' | 'unknown'>>({ type: oneOf('unsaid', 'unknown') }),
  shape<OfType<SaidName, 'known'>>({ type: oneOf('known'), id: text }),
);
