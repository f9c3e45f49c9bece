import {
  assessChangeSchema,
  attestationDutiesSchema,
  auditEntrySchema,
  auditPageSchema,
  auditVerificationSchema,
  changeAssessmentSchema,
  checkFactSchema,
  checkResultSchema,
  columnConditionSchema,
  conditionStatusSchema,
  controlOverviewSchema,
  controlStateSchema,
  createRecordSchemas,
  entitiesExportSchema,
  entitiesPageSchema,
  entitiesQuerySchema,
  entityControlSchema,
  entityHistorySchema,
  entityPreviewSchema,
  entityRowSchema,
  entityStatusSchema,
  evidenceValueSchema,
  facetSchema,
  factsReceiptSchema,
  factValueSchema,
  gateSchema,
  inboxSchema,
  intervalSchema,
  levelSchema,
  observationSchema,
  operatingModelSchema,
  outcomeCountsSchema,
  previewEntitySchema,
  previewScorecardSchema,
  pushFactsSchema,
  readinessSchema,
  recordCountsSchema,
  recordMetricsSchema,
  recordRowSchema,
  recordSchema,
  recordsPageSchema,
  resultGroupSchema,
  resultRowSchema,
  resultsPageSchema,
  resultsQuerySchema,
  rollupSchema,
  ruleProblemSchema,
  scorecardDetailSchema,
  scorecardPreviewSchema,
  scorecardResultSchema,
  scorecardsSchema,
  stateReasonSchema,
  stateSpanSchema,
  transitionSchema,
  trendPointSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

const schemas = {
  AssessChange: assessChangeSchema,
  AttestationDuties: attestationDutiesSchema,
  AuditEntry: auditEntrySchema,
  AuditPage: auditPageSchema,
  AuditVerification: auditVerificationSchema,
  ChangeAssessment: changeAssessmentSchema,
  CheckFact: checkFactSchema,
  CheckResult: checkResultSchema,
  ColumnCondition: columnConditionSchema,
  ConditionStatus: conditionStatusSchema,
  ControlOverview: controlOverviewSchema,
  ControlState: controlStateSchema,
  CreateAttestation: createRecordSchemas.attestation,
  CreateChange: createRecordSchemas.change,
  CreateException: createRecordSchemas.exception,
  CreateFreeze: createRecordSchemas.freeze,
  CreateIncident: createRecordSchemas.incident,
  CreateRelease: createRecordSchemas.release,
  CreateRequest: createRecordSchemas.request,
  CreateReview: createRecordSchemas.review,
  EntitiesExport: entitiesExportSchema,
  EntitiesPage: entitiesPageSchema,
  EntitiesQuery: entitiesQuerySchema,
  EntityControl: entityControlSchema,
  EntityHistory: entityHistorySchema,
  EntityPreview: entityPreviewSchema,
  EntityRow: entityRowSchema,
  EntityStatus: entityStatusSchema,
  EvidenceValue: evidenceValueSchema,
  Facet: facetSchema,
  FactsReceipt: factsReceiptSchema,
  FactValue: factValueSchema,
  Gate: gateSchema,
  Inbox: inboxSchema,
  Interval: intervalSchema,
  Level: levelSchema,
  Observation: observationSchema,
  OperatingModel: operatingModelSchema,
  OutcomeCounts: outcomeCountsSchema,
  PreviewEntity: previewEntitySchema,
  PreviewScorecard: previewScorecardSchema,
  PushFacts: pushFactsSchema,
  Readiness: readinessSchema,
  Record: recordSchema,
  RecordCounts: recordCountsSchema,
  RecordMetrics: recordMetricsSchema,
  RecordRow: recordRowSchema,
  RecordsPage: recordsPageSchema,
  ResultGroup: resultGroupSchema,
  ResultRow: resultRowSchema,
  ResultsPage: resultsPageSchema,
  ResultsQuery: resultsQuerySchema,
  Rollup: rollupSchema,
  RuleProblem: ruleProblemSchema,
  ScorecardDetail: scorecardDetailSchema,
  ScorecardPreview: scorecardPreviewSchema,
  ScorecardResult: scorecardResultSchema,
  Scorecards: scorecardsSchema,
  StateReason: stateReasonSchema,
  StateSpan: stateSpanSchema,
  Transition: transitionSchema,
  TrendPoint: trendPointSchema,
};

/** What zod adds and nobody reads: patterns beside formats, the safe integers. */
function withoutNoise(schema: z.core.JSONSchema.BaseSchema) {
  if (schema.format) delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

/**
 * The schemas of the API as the document must have them, made from those the
 * code parses with.
 */
export function components() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) {
    registry.add(schema, { id });
  }
  const made = z.toJSONSchema(registry, {
    io: 'input',
    override: ({ jsonSchema }) => withoutNoise(jsonSchema),
    // Filter predicates are read by a parser of their own.
    unrepresentable: 'any',
    uri: id => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema, $id, ...schema }]) => [
      name,
      schema,
    ]),
  );
}
