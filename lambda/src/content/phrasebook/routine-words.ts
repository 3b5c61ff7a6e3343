/** The words of a routine as a whole. */
export interface RoutineWords {
  /** As it stands in a sentence: "the classic". */
  readonly name: string;
  /** As it is offered, where its name alone does not say what it is for. */
  readonly offer?: string;
  /** What to do with the first foot before it begins, where it is not the usual. */
  readonly ready?: string;
}

/** By routine. */
export const routineWords: Readonly<Record<string, RoutineWords>> = {
  classic: { name: 'the classic' },
  gentle: { name: 'the gentle one' },
  'heel-and-ball': { name: 'the heel and ball' },
  'arch-focus': { name: 'the arch focus' },
  settle: { name: 'the settle routine', offer: 'settle, for restless feet' },
  travel: {
    name: 'the travel routine',
    offer: 'travel, for feet on a journey',
    ready: 'Sit back, and rest it on your other knee. A little lotion is nice, if you have some.',
  },
  'pressure-points': { name: 'the pressure points' },
};
