/** Everything that is asked about renewals. */
export const renewalsKey = ['martech', 'renewals'] as const;
