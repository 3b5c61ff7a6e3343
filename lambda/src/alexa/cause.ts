/** What lies behind an error, by name: a throttled store and a silent one look different, and no message is repeated. */
export const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return error.cause instanceof Error ? `${error.name}: ${error.cause.name}` : error.name;
};
