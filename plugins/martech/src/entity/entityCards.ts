import { ComponentType } from 'react';

/** A card of the entity pages: where it belongs and how it is loaded. */
export interface EntityCard {
  /** Kinds it is made for, in lower case as filters compare them. */
  kinds: readonly string[];
  /** `info` stands in the narrow column, `content` in the wide one. */
  type: 'info' | 'content';
  load(): Promise<ComponentType>;
}

const platform = 'marketingplatform';
const template = 'marketingtemplate';
const integration = 'marketingintegration';
const vendor = 'marketingvendor';
const decision = 'marketingdecision';
const scorecard = 'marketingscorecard';

/**
 * The one list of cards, in the order in which they read best; both frontend
 * systems make their extensions from it.
 */
export const entityCards = {
  about: {
    kinds: [platform, template, integration, vendor, decision, scorecard],
    type: 'info',
    load: async () => (await import('./components/AboutCard')).AboutCard,
  },
  roles: {
    kinds: [platform],
    type: 'content',
    load: async () => (await import('./components/RolesCard')).RolesCard,
  },
} as const satisfies Record<string, EntityCard>;
