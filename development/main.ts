import { join } from 'node:path';
import { assemble } from './assemble';

const root = process.cwd();
assemble({ root, bundle: join(root, 'lambda', 'dist'), target: join(root, '.development') });
