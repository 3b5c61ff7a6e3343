import type { LocalDate } from '../history';
import type { Profile } from '../profile';

/** Of whom data is told or forgotten: of a recognised voice, or of the household. */
export type WhoseData = 'person' | 'household';

/** What to tell of whose nights they are, of what is kept, and of its end. */
export type RightsAct =
  /** This voice is recognised, and has nights of its own from now on. */
  | { readonly type: 'voiceKnown' }
  | {
      readonly type: 'known';
      readonly whose: WhoseData;
      /** Nights with any record. */
      readonly nights: number;
      readonly first?: LocalDate;
      /** Nights that were rated. */
      readonly ratings: number;
      readonly profile: Profile;
    }
  /** `others`: recognised voices of the household are not meant. `underWay`: what is being guided ends with it. */
  | { readonly type: 'forgetAsked'; readonly others: boolean; readonly underWay: boolean }
  | { readonly type: 'forgotten' }
  | { readonly type: 'notForgotten' }
  | { readonly type: 'allKept' }
  | { readonly type: 'notSaved' }
  | { readonly type: 'nightNotSaved' };
