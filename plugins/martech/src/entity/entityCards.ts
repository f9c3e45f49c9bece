import { JSX } from 'react';

/** A card of the entity pages: where it belongs and how it is loaded. */
export interface EntityCard {
  /** Kinds it is made for, in lower case as filters compare them. */
  kinds: readonly string[];
  /** `info` stands in the narrow column, `content` in the wide one. */
  type: 'info' | 'content';
  load(): Promise<() => JSX.Element>;
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
  kept: {
    kinds: [platform, template, integration, vendor, decision],
    type: 'info',
    load: async () =>
      (await import('../registering/components/KeptCard')).KeptCard,
  },
  // First in the wide column: where it stands, and whether it may be changed.
  governance: {
    kinds: [platform, template, integration],
    type: 'content',
    load: async () =>
      (await import('../control/components/GovernanceCard')).GovernanceCard,
  },
  scorecards: {
    kinds: [platform, template, integration, vendor, decision],
    type: 'content',
    load: async () =>
      (await import('../status/components/ScorecardsCard')).ScorecardsCard,
  },
  decision: {
    kinds: [decision],
    type: 'content',
    load: async () => (await import('./components/DecisionCard')).DecisionCard,
  },
  checks: {
    kinds: [scorecard],
    type: 'content',
    load: async () => (await import('./components/ChecksCard')).ChecksCard,
  },
  flow: {
    kinds: [integration],
    type: 'content',
    load: async () => (await import('./components/FlowCard')).FlowCard,
  },
  supplies: {
    kinds: [vendor],
    type: 'content',
    load: async () =>
      (await import('./components/SuppliedPlatformsCard'))
        .SuppliedPlatformsCard,
  },
  agreements: {
    kinds: [vendor],
    type: 'content',
    load: async () =>
      (await import('./components/AgreementsCard')).AgreementsCard,
  },
  integrity: {
    kinds: [template],
    type: 'content',
    load: async () =>
      (await import('../templates/components/IntegrityCard')).IntegrityCard,
  },
  control: {
    kinds: [template],
    type: 'content',
    load: async () =>
      (await import('./components/TemplateControlCard')).TemplateControlCard,
  },
  variants: {
    kinds: [template],
    type: 'content',
    load: async () => (await import('./components/VariantsCard')).VariantsCard,
  },
  roles: {
    kinds: [platform],
    type: 'content',
    load: async () => (await import('./components/RolesCard')).RolesCard,
  },
  contract: {
    kinds: [platform],
    type: 'content',
    load: async () => (await import('./components/ContractCard')).ContractCard,
  },
  data: {
    kinds: [platform],
    type: 'content',
    load: async () => (await import('./components/DataCard')).DataCard,
  },
  support: {
    kinds: [platform],
    type: 'content',
    load: async () => (await import('./components/SupportCard')).SupportCard,
  },
  changes: {
    kinds: [platform],
    type: 'content',
    load: async () => (await import('./components/ChangeCard')).ChangeCard,
  },
  connections: {
    kinds: [platform],
    type: 'content',
    load: async () =>
      (await import('./components/ConnectionsCard')).ConnectionsCard,
  },
  templates: {
    kinds: [platform],
    type: 'content',
    load: async () =>
      (await import('./components/HostedTemplatesCard')).HostedTemplatesCard,
  },
  decisions: {
    kinds: [platform, template, integration, vendor],
    type: 'content',
    load: async () =>
      (await import('./components/DecisionsCard')).DecisionsCard,
  },
  graph: {
    kinds: [platform, template, integration, vendor, decision],
    type: 'content',
    load: async () => (await import('./components/GraphCard')).GraphCard,
  },
} as const satisfies Record<string, EntityCard>;
