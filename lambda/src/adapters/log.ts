import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '../domain/ports';

const LEVELS = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT'] as const;

/** A log of one JSON line a message. `level` is the environment's word, in capitals or not; an unknown one means `INFO`. */
export const createLog = (level: string | undefined): Log => {
  const logLevel = LEVELS.find((each) => each === level?.toUpperCase()) ?? 'INFO';
  const logger = new Logger({ serviceName: 'my-foot-routine', logLevel });
  return {
    debug: (message, fields = {}) => logger.debug(message, fields),
    info: (message, fields = {}) => logger.info(message, fields),
    warn: (message, fields = {}) => logger.warn(message, fields),
    error: (message, fields = {}) => logger.error(message, fields),
  };
};
