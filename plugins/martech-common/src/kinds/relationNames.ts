/** Platform -> vendor. @public */
export const RELATION_SUPPLIED_BY = 'suppliedBy';
/** Vendor -> platform. @public */
export const RELATION_SUPPLIES = 'supplies';
/** Platform -> the person or group that holds a role on it. @public */
export const RELATION_ROLE_HELD_BY = 'roleHeldBy';
/** Person or group -> a platform on which it holds a role. @public */
export const RELATION_HOLDS_ROLE = 'holdsRole';
/** Platform -> the person who stands in for a role on it. @public */
export const RELATION_DEPUTISED_BY = 'deputisedBy';
/** Person -> a platform on which they stand in for a role. @public */
export const RELATION_DEPUTISES_FOR = 'deputisesFor';
/** Platform -> the platform that takes its place. @public */
export const RELATION_SUCCEEDED_BY = 'succeededBy';
/** Platform -> the platform whose place it takes. @public */
export const RELATION_SUCCEEDS = 'succeeds';
/** Template -> the platform it is built on. @public */
export const RELATION_BUILT_ON = 'builtOn';
/** Platform -> a template built on it. @public */
export const RELATION_HOSTS = 'hosts';
/** Template -> the template it was made from. @public */
export const RELATION_DERIVED_FROM = 'derivedFrom';
/** Template -> a template made from it. @public */
export const RELATION_HAS_VARIANT = 'hasVariant';
/** Integration -> a platform it connects. @public */
export const RELATION_INTEGRATES = 'integrates';
/** Platform -> an integration that connects it. @public */
export const RELATION_INTEGRATED_BY = 'integratedBy';
/** Integration -> the person or group that keeps it running. @public */
export const RELATION_MAINTAINED_BY = 'maintainedBy';
/** Person or group -> an integration they keep running. @public */
export const RELATION_MAINTAINS = 'maintains';
/** Decision -> what it decides about. @public */
export const RELATION_DECIDES = 'decides';
/** Anything -> a decision about it. @public */
export const RELATION_DECIDED_BY = 'decidedBy';
/** Decision -> the decision it takes the place of. @public */
export const RELATION_SUPERSEDES = 'supersedes';
/** Decision -> the decision that took its place. @public */
export const RELATION_SUPERSEDED_BY = 'supersededBy';
