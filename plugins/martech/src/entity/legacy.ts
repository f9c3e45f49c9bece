import { createComponentExtension } from '@backstage/core-plugin-api';
import { answersTab, governanceTab } from '../control/controlTabs';
import { martechPlugin } from '../legacyPlugin';
import { EntityCard, entityCards } from './entityCards';
import { scorecardsTab } from './scorecardsTab';

export { isMartechEntity } from './lib/isMartechEntity';

// Named after what an adopter's EntityPage.tsx imports; each is one card of
// `entityCards`, shown on pages of its kinds only.
const provide = (name: string, id: keyof typeof entityCards) => {
  const card: EntityCard = entityCards[id];
  return martechPlugin.provide(
    createComponentExtension({ name, component: { lazy: card.load } }),
  );
};

/**
 * The whole page of an entity of ours, for a case of the `EntitySwitch` in an
 * app's `EntityPage.tsx`.
 *
 * @public
 */
export { MartechEntityPage } from './components/MartechEntityPage';

/** @public */
export const EntityMartechAboutCard = provide(
  'EntityMartechAboutCard',
  'about',
);

/**
 * Where an entity is kept, and how to edit, retire, restore or look back at it.
 *
 * @public
 */
export const EntityMartechKeptCard = provide('EntityMartechKeptCard', 'kept');

/** @public */
export const EntityMartechGovernanceCard = provide(
  'EntityMartechGovernanceCard',
  'governance',
);

/** @public */
export const EntityMartechScorecardsCard = provide(
  'EntityMartechScorecardsCard',
  'scorecards',
);

/**
 * The tab with the results of an entity of ours, for an `EntityLayout.Route`
 * with the path `/scorecards`; `MartechEntityPage` has it already.
 *
 * @public
 */
export const EntityMartechScorecardsContent = martechPlugin.provide(
  createComponentExtension({
    name: 'EntityMartechScorecardsContent',
    component: { lazy: scorecardsTab.load },
  }),
);

/**
 * The tab with state, records and attestations of an entity of ours, for an
 * `EntityLayout.Route` with the path `/governance`; `MartechEntityPage` has it
 * already.
 *
 * @public
 */
export const EntityMartechGovernanceContent = martechPlugin.provide(
  createComponentExtension({
    name: 'EntityMartechGovernanceContent',
    component: { lazy: governanceTab.load },
  }),
);

/**
 * The tab with the eight questions about a platform, for an
 * `EntityLayout.Route` with the path `/answers`; `MartechEntityPage` has it
 * already.
 *
 * @public
 */
export const EntityMarketingPlatformAnswersContent = martechPlugin.provide(
  createComponentExtension({
    name: 'EntityMarketingPlatformAnswersContent',
    component: { lazy: answersTab.load },
  }),
);

/** @public */
export const EntityMarketingDecisionCard = provide(
  'EntityMarketingDecisionCard',
  'decision',
);

/** @public */
export const EntityMarketingScorecardChecksCard = provide(
  'EntityMarketingScorecardChecksCard',
  'checks',
);

/** @public */
export const EntityMarketingIntegrationFlowCard = provide(
  'EntityMarketingIntegrationFlowCard',
  'flow',
);

/** @public */
export const EntityMarketingVendorPlatformsCard = provide(
  'EntityMarketingVendorPlatformsCard',
  'supplies',
);

/** @public */
export const EntityMarketingVendorAgreementsCard = provide(
  'EntityMarketingVendorAgreementsCard',
  'agreements',
);

/** @public */
export const EntityMarketingTemplateIntegrityCard = provide(
  'EntityMarketingTemplateIntegrityCard',
  'integrity',
);

/** @public */
export const EntityMarketingTemplateControlCard = provide(
  'EntityMarketingTemplateControlCard',
  'control',
);

/** @public */
export const EntityMarketingTemplateVariantsCard = provide(
  'EntityMarketingTemplateVariantsCard',
  'variants',
);

/** @public */
export const EntityMarketingPlatformRolesCard = provide(
  'EntityMarketingPlatformRolesCard',
  'roles',
);

/** @public */
export const EntityMarketingPlatformContractCard = provide(
  'EntityMarketingPlatformContractCard',
  'contract',
);

/** @public */
export const EntityMarketingPlatformDataCard = provide(
  'EntityMarketingPlatformDataCard',
  'data',
);

/** @public */
export const EntityMarketingPlatformSupportCard = provide(
  'EntityMarketingPlatformSupportCard',
  'support',
);

/** @public */
export const EntityMarketingPlatformChangesCard = provide(
  'EntityMarketingPlatformChangesCard',
  'changes',
);

/** @public */
export const EntityMarketingPlatformConnectionsCard = provide(
  'EntityMarketingPlatformConnectionsCard',
  'connections',
);

/** @public */
export const EntityMarketingPlatformTemplatesCard = provide(
  'EntityMarketingPlatformTemplatesCard',
  'templates',
);

/** @public */
export const EntityMartechDecisionsCard = provide(
  'EntityMartechDecisionsCard',
  'decisions',
);

/** @public */
export const EntityMartechGraphCard = provide(
  'EntityMartechGraphCard',
  'graph',
);
