import { Outcome } from '@martech-portal/backstage-plugin-martech-common';

/** Shapes that are told apart without their colour, on a field of 24 by 24. */
export const outcomePaths: Record<Outcome, string> = {
  pass: 'M9 16.17 4.83 12l-1.42 1.41L9 19 21 7l-1.41-1.41z',
  warn: 'M10.75 4h2.5v10h-2.5zm0 12.5h2.5V19h-2.5z',
  fail: 'M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z',
  'no-data':
    'M11 18h2v-2h-2zm1-12c-2.21 0-4 1.79-4 4h2c0-1.1.9-2 2-2s2 .9 2 2c0 2-3 1.75-3 5h2c0-2.25 3-2.5 3-5 0-2.21-1.79-4-4-4z',
  error:
    'M11 21h-1l1-7H7.5c-.58 0-.57-.32-.38-.66C8.48 10.94 10.42 7.54 13 3h1l-1 7h3.5c.49 0 .56.33.47.51z',
  waived: 'M7 19h3.5V5H7zm6.5-14v14H17V5z',
  'not-applicable': 'M6 11h12v2H6z',
};
