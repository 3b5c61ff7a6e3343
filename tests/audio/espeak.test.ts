import { BREATHINGS } from '../../bench/pacing/breath-specs';
import { needing } from '../needs';
import { heardEvenings } from './heard-evenings';

needing({ program: 'espeak-ng', debianPackage: 'espeak-ng' }, () =>
  heardEvenings('espeak:en-us@160', BREATHINGS),
);
