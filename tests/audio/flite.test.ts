import { BREATHINGS, COUNTED_DOWN } from '../../bench/pacing/breath-specs';
import { heardEvenings } from './heard-evenings';

heardEvenings('flite:slt', [...BREATHINGS, ...COUNTED_DOWN]);
