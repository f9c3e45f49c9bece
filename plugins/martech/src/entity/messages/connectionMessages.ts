/** What an entity is connected to. */
export const connectionMessages = {
  title: 'Connected to',
  emptyTitle: 'Connected to nothing that is recorded',
  emptyNext:
    'Register an integration for each place data comes from or goes to, and say what this platform depends on.',
  section: {
    integrations: 'Integrations',
    dependsOn: 'Cannot work without',
    dependencyOf: 'Needed by',
    succeeds: 'Takes the place of',
  },
  direction: {
    out: 'Sends to',
    in: 'Receives from',
    both: 'Exchanges with',
  },
  criticality: 'Criticality: {{level}}',
  brittle: {
    manual: 'Done by hand',
    'credentials-expired': 'Its credentials have expired',
    'credentials-expire-soon': 'Its credentials expire within 30 days',
    'no-monitoring': 'Nobody would notice a failure: no monitoring',
    'no-maintainer': 'Nobody keeps it running',
  },
  /** Words on the lines of the map. */
  relation: {
    suppliedBy: 'supplied by',
    supplies: 'supplies',
    builtOn: 'built on',
    hosts: 'hosts',
    integrates: 'connects',
    integratedBy: 'connected by',
    derivedFrom: 'made from',
    hasVariant: 'has variant',
    decides: 'decides about',
    decidedBy: 'decided by',
    supersedes: 'takes the place of',
    supersededBy: 'replaced by',
    succeededBy: 'succeeded by',
    succeeds: 'takes the place of',
    dependsOn: 'cannot work without',
    dependencyOf: 'needed by',
    ownedBy: 'owned by',
    ownerOf: 'owns',
    partOf: 'part of',
    hasPart: 'contains',
    childOf: 'belongs to',
    parentOf: 'has',
  },
  graph: {
    title: 'Map of what it is connected to',
  },
} as const;
