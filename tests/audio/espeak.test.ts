import { heardEvenings } from './heard-evenings';
import { needing } from './needs';

// espeak-ng lengthens every pause by some 26 ms for a while after certain words ("Hold."), which adds up over the
// counts of a breath; a phrase rendered alone, as the profile was measured, does not show it.
needing({ program: 'espeak-ng', debianPackage: 'espeak-ng' }, () =>
  heardEvenings('espeak:en-us@160', { feetMs: 500, beatMs: 150, breathing: 0.025 }),
);
