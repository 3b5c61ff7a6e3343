import { heardEvenings } from './heard-evenings';

heardEvenings('flite:slt', { breaths: true });
