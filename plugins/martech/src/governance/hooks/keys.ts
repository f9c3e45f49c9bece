/** Where answers about governance are kept; a write makes all of them old. */
export const governanceKey = ['martech', 'governance'];
