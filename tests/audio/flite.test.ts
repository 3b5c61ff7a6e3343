import { heardEvenings } from './heard-evenings';

heardEvenings('flite:slt');
