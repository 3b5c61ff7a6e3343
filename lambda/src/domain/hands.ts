/** Who a massage is for, where that is not somebody who reaches their own feet: seated, a ball does the work of the hands. */
export const VARIANTS = ['seated', 'partner'] as const;

export type Variant = (typeof VARIANTS)[number];

/** What hands do in the classic, in the order in which they are offered; `presses` is how it is written down. */
export const STYLES = ['presses', 'points', 'strokes'] as const;

export type Style = (typeof STYLES)[number];

/** Any but the usual one, which is never written down. */
export type OtherStyle = Exclude<Style, 'presses'>;

/** How a massage may be asked for: `presses` is the usual one in every routine, `different` any style but the last. */
export const HANDS_WISHES = [...STYLES, ...VARIANTS, 'different'] as const;

export type HandsWish = (typeof HANDS_WISHES)[number];

/** How a massage is done, in the same steps and seconds; with neither it is the usual way, by one's own hands. */
export interface Hands {
  readonly variant?: Variant;
  readonly style?: OtherStyle;
}

/** The only routine with styles. */
export const STYLED = 'classic';

/**
 * The style that comes after another.
 *
 * @example
 * styleAfter('strokes') //=> 'presses'
 */
export const styleAfter = (style: Style): Style =>
  STYLES[(STYLES.indexOf(style) + 1) % STYLES.length] ?? 'presses';

/**
 * How a massage is done that was asked for in this way; `undefined` where its routine, or a ball under the foot, knows
 * no such style.
 *
 * @example
 * handsAfter({ variant: 'partner' }, 'points', 'classic') //=> { variant: 'partner', style: 'points' }
 */
export const handsAfter = (
  { variant, style }: Hands,
  wish: HandsWish,
  routineId: string,
): Hands | undefined => {
  switch (wish) {
    case 'seated':
      return { variant: wish };
    case 'partner':
      return { variant: wish, ...(style === undefined ? {} : { style }) };
    case 'presses':
      return {};
    case 'points':
    case 'strokes':
    case 'different': {
      if (routineId !== STYLED || variant === 'seated') return undefined;
      return inStyle(
        { ...(variant && { variant }) },
        wish === 'different' ? styleAfter(styleOf({ style })) : wish,
      );
    }
  }
};

/**
 * The style of a massage that is done in some way.
 *
 * @example
 * styleOf({}) //=> 'presses'
 */
export const styleOf = ({ style }: { readonly style?: Hands['style'] | undefined }): Style =>
  style ?? 'presses';

/** The same hands in a style. */
export const inStyle = ({ variant }: Hands, style: Style): Hands => ({
  ...(variant === undefined ? {} : { variant }),
  ...(style === 'presses' ? {} : { style }),
});

/** The hands of whatever says how it is done, and nothing else of it. */
export const handsOf = ({ variant, style }: Hands): Hands => ({
  ...(variant === undefined ? {} : { variant }),
  ...(style === undefined ? {} : { style }),
});

/**
 * Something done in another way, the rest of it as it was.
 *
 * @example
 * withHands({ minutes: 15, variant: 'seated' }, {}) //=> { minutes: 15 }
 */
export const withHands = <T extends Hands>(
  { variant: _variant, style: _style, ...rest }: T,
  hands: Hands,
) => ({
  ...rest,
  ...hands,
});

/** Whether two massages are done in the same way. */
export const isSameWay = (one: Hands, other: Hands): boolean =>
  one.variant === other.variant && one.style === other.style;
