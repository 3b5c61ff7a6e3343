import { classicSteps } from './classic';
import { onlySteps, type RoutineSteps } from './step-words';

export const heelAndBallSteps: RoutineSteps = onlySteps(classicSteps, ['heel', 'ball', 'strokes']);
