import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

// Refs of core-plugin-api work in both frontend systems; those of
// frontend-plugin-api only in the new one.

/** Where the portal is mounted, `/martech` by default. */
export const rootRouteRef = createRouteRef({ id: 'martech' });

const list = (name: string) =>
  createSubRouteRef({
    id: `martech-${name}`,
    parent: rootRouteRef,
    path: `/${name}`,
  });

/** A scorecard: its results over the portfolio. */
export const scorecardRouteRef = createSubRouteRef({
  id: 'martech-scorecard',
  parent: rootRouteRef,
  path: '/scorecards/:namespace/:name',
});

/** A template to look at, beside what it was made from. */
export const templateRouteRef = createSubRouteRef({
  id: 'martech-template',
  parent: rootRouteRef,
  path: '/templates/:namespace/:name',
});

/** The editor of a scorecard. */
export const editScorecardRouteRef = createSubRouteRef({
  id: 'martech-scorecard-edit',
  parent: rootRouteRef,
  path: '/scorecards/:namespace/:name/edit',
});

/** Where people decide and follow up, `/martech-governance` by default. */
export const governanceRouteRef = createRouteRef({ id: 'martech-governance' });

const work = (name: string) =>
  createSubRouteRef({
    id: `martech-${name}`,
    parent: governanceRouteRef,
    path: `/${name}`,
  });

/** Where the estate is looked at as a whole, `/martech-estate` by default. */
export const estateRouteRef = createRouteRef({ id: 'martech-estate' });

const look = (name: string) =>
  createSubRouteRef({
    id: `martech-${name}`,
    parent: estateRouteRef,
    path: `/${name}`,
  });

/** One record; `records` is the part of the address that its type has. */
export const recordRouteRef = createSubRouteRef({
  id: 'martech-record',
  parent: governanceRouteRef,
  path: '/:records/:id',
});

/** Routes of the plugin: the portal, each of its lists, scorecards and records. */
export const martechRoutes = {
  root: rootRouteRef,
  overview: list('overview'),
  platforms: list('platforms'),
  templates: list('templates'),
  integrations: list('integrations'),
  vendors: list('vendors'),
  decisions: list('decisions'),
  scorecards: list('scorecards'),
  template: templateRouteRef,
  scorecard: scorecardRouteRef,
  newScorecard: list('scorecards/new'),
  editScorecard: editScorecardRouteRef,
  estate: estateRouteRef,
  landscape: look('landscape'),
  coverage: look('coverage'),
  renewals: look('renewals'),
  drift: look('drift'),
  systemsOfRecord: look('systems-of-record'),
  dependencies: look('dependencies'),
  discovery: look('discovery'),
  packs: look('packs'),
  governance: governanceRouteRef,
  inbox: work('inbox'),
  changes: work('changes'),
  exceptions: work('exceptions'),
  incidents: work('incidents'),
  requests: work('requests'),
  releases: work('releases'),
  reviews: work('reviews'),
  freezes: work('freezes'),
  operatingModel: work('operating-model'),
  record: recordRouteRef,
};

/** Where people register a file with the catalog, when the portal has such a page. */
export const registerRouteRef = createExternalRouteRef({
  id: 'martech-register',
  optional: true,
  defaultTarget: 'catalog-import.importPage',
});

/** The form of a software template, when there is a scaffolder. */
export const templateFormRouteRef = createExternalRouteRef({
  id: 'martech-template-form',
  optional: true,
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});

/** The page of a scorecard, from screens that also work where it is not mounted. */
export const openScorecardRouteRef = createExternalRouteRef({
  id: 'martech-open-scorecard',
  optional: true,
  params: ['namespace', 'name'],
  defaultTarget: 'martech.scorecard',
});

/** A template to look at, from screens that also work where it is not mounted. */
export const openTemplateRouteRef = createExternalRouteRef({
  id: 'martech-open-template',
  optional: true,
  params: ['namespace', 'name'],
  defaultTarget: 'martech.template',
});

/** The page about the estate, from screens that also work where it is not mounted. */
export const openEstateRouteRef = createExternalRouteRef({
  id: 'martech-open-estate',
  optional: true,
  defaultTarget: 'martech.estate',
});

/** The page about governance, from screens that also work where it is not mounted. */
export const openGovernanceRouteRef = createExternalRouteRef({
  id: 'martech-open-governance',
  optional: true,
  defaultTarget: 'martech.governance',
});

/** The lists, from screens that also work where these are not mounted. */
export const openPortalRouteRef = createExternalRouteRef({
  id: 'martech-open-portal',
  optional: true,
  defaultTarget: 'martech.root',
});

/** The page of a record, from screens that also work where it is not mounted. */
export const openRecordRouteRef = createExternalRouteRef({
  id: 'martech-open-record',
  optional: true,
  params: ['records', 'id'],
  defaultTarget: 'martech.record',
});
