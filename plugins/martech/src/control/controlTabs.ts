import { JSX } from 'react';
import { governedKinds } from './lib/governedAs';

/** The tab about how an entity is governed; both frontend systems make it from this. */
export const governanceTab = {
  /** Kinds it is made for, in lower case as filters compare them. */
  kinds: governedKinds,
  path: '/governance',
  load: async (): Promise<() => JSX.Element> =>
    (await import('./components/GovernanceTab')).GovernanceTab,
} as const;

/** The tab with the eight questions about a platform. */
export const answersTab = {
  kinds: ['marketingplatform'],
  path: '/answers',
  load: async (): Promise<() => JSX.Element> =>
    (await import('./components/AnswersTab')).AnswersTab,
} as const;
