/** How firm a massage may be, the lightest first. There is nothing beyond comfortable. */
export const PRESSURES = ['feather', 'light', 'comfortable'] as const;

export type Pressure = (typeof PRESSURES)[number];

/** A pressure as it is wished for: one of them, or a step from the one now. */
export const PRESSURE_WISHES = [...PRESSURES, 'softer', 'firmer'] as const;

export type PressureWish = (typeof PRESSURE_WISHES)[number];

/**
 * The pressure a wish means; `undefined` when there is nothing beyond the one now.
 *
 * @example
 * pressureMeant('softer', 'comfortable') //=> 'light'
 */
export const pressureMeant = (wish: PressureWish, now: Pressure): Pressure | undefined => {
  switch (wish) {
    case 'feather':
    case 'light':
    case 'comfortable':
      return wish;
    case 'softer':
      return PRESSURES[PRESSURES.indexOf(now) - 1];
    case 'firmer':
      return PRESSURES[PRESSURES.indexOf(now) + 1];
  }
};
