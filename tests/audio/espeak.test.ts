import { heardEvenings } from './heard-evenings';
import { needing } from './needs';

needing({ program: 'espeak-ng', debianPackage: 'espeak-ng' }, () =>
  heardEvenings('espeak:en-us@160', { breaths: true }),
);
