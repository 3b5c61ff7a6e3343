/** The partition that holds everything known of a listener. */
export const listenerKey = (userId: string): string => `LISTENER#${userId}`;
