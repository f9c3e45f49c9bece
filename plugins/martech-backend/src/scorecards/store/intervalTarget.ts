/** Where rows of history go: they are only ever added. */
export const INTERVALS = {
  table: 'martech_intervals',
  columns: [
    'uid',
    'subject',
    'value',
    'from_ms',
    'to_ms',
    'version',
    'evidence',
  ],
} as const;
