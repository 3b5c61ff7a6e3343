/** A period that is asked about, as it is said after the number. */
export const PERIODS = { 'this-week': 'this week', 'last-seven-nights': 'in the last seven nights' } as const;
