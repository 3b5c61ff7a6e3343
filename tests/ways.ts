import { type Hands, STYLED } from '../lambda/src/domain/hands';

const WAYS: readonly Hands[] = [{ variant: 'seated' }, { variant: 'partner' }];
const STYLED_WAYS: readonly Hands[] = [
  { style: 'points' },
  { style: 'strokes' },
  { variant: 'partner', style: 'points' },
  { variant: 'partner', style: 'strokes' },
];

/** Every way but the usual one in which a routine is done. */
export const waysOf = (routineId: string): readonly Hands[] =>
  routineId === STYLED ? [...WAYS, ...STYLED_WAYS] : WAYS;
