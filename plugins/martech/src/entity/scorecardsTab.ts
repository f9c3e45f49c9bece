import { JSX } from 'react';

/** The tab with the results of an entity; both frontend systems make it from this. */
export const scorecardsTab = {
  /** Kinds it is made for, in lower case as filters compare them. */
  kinds: [
    'marketingplatform',
    'marketingtemplate',
    'marketingintegration',
    'marketingvendor',
    'marketingdecision',
  ],
  path: '/scorecards',
  load: async (): Promise<() => JSX.Element> =>
    (await import('../status/components/ScorecardsTab')).ScorecardsTab,
} as const;
