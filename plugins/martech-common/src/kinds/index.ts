export * from './marketingDecision';
export * from './marketingIntegration';
export * from './marketingPlatform';
export * from './marketingScorecard';
export * from './marketingTemplate';
export * from './marketingVendor';
export * from './relationNames';
export { kindJsonSchema } from './jsonSchema';
export {
  MARTECH_API_VERSION,
  type EntityProblem,
  type Examination,
  type KindDefinition,
  type RelationField,
  type RuleContext,
} from './kindDefinition';
export { martechKindNames, type MartechKindName } from './kindNames';
export { martechKinds } from './martechKinds';
export { findReferences, type FoundReference } from './references';
