/** Under which answers about discovery are kept. */
export const discoveryKey = ['martech', 'discovery'] as const;
