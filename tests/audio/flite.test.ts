import { heardEvenings } from './heard-evenings';

// The feet differ in some ten phrases, the first foot's being longer; each is off by a tenth of a second or two.
heardEvenings('flite:slt', { feetMs: 800, beatMs: 120, breathing: 0.01 });
