import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { instantOf } from './moments';
import { isTicked, listOf, RecordDraft, textOf } from './recordDraft';

const pair = (text: string) => {
  const at = text.indexOf('#');
  return { before: text.slice(0, at), after: text.slice(at + 1) };
};

const numberOf = (text: string | undefined) =>
  text === undefined ? undefined : Number(text);

function covers(draft: RecordDraft) {
  const signal = textOf(draft, 'signal');
  if (signal) return { kind: 'signal', signal };
  const checks = listOf(draft, 'checks').map(pair);
  return {
    kind: 'checks',
    checks: checks.map(({ before, after }) => ({
      scorecard: before,
      check: after,
    })),
  };
}

function window(draft: RecordDraft) {
  const start = instantOf(textOf(draft, 'start'));
  const end = instantOf(textOf(draft, 'end'));
  return start || end ? { start, end } : undefined;
}

function changeFields(draft: RecordDraft) {
  const standard = textOf(draft, 'standard');
  const emergency = !standard && isTicked(draft, 'emergency');
  return {
    standard,
    aspects: standard ? [] : listOf(draft, 'aspects'),
    emergency,
    emergencyReason: emergency ? textOf(draft, 'emergencyReason') : undefined,
    risk: textOf(draft, 'risk'),
    window: window(draft),
    rollback: textOf(draft, 'rollback'),
  };
}

function requestFields(draft: RecordDraft) {
  const kind = textOf(draft, 'kind');
  if (kind !== 'improvement') return { kind };
  return {
    kind,
    value: textOf(draft, 'value'),
    effort: textOf(draft, 'effort'),
    priority: numberOf(textOf(draft, 'priority')),
  };
}

function scope(draft: RecordDraft) {
  const tiers = listOf(draft, 'tiers');
  return tiers.length > 0
    ? { kind: 'MarketingPlatform', 'spec.tier': { $in: [...tiers] } }
    : undefined;
}

const fieldsOf: Record<RecordType, (draft: RecordDraft) => object> = {
  exception: draft => ({
    covers: covers(draft),
    reason: textOf(draft, 'reason'),
    compensatingControl: textOf(draft, 'compensatingControl'),
    evidence: textOf(draft, 'evidence'),
    expiresOn: textOf(draft, 'expiresOn'),
  }),
  change: changeFields,
  incident: draft => ({
    impact: textOf(draft, 'impact'),
    urgency: textOf(draft, 'urgency'),
    startedAt: instantOf(textOf(draft, 'startedAt')),
  }),
  request: requestFields,
  release: draft => ({
    plannedFor: textOf(draft, 'plannedFor'),
    notes: textOf(draft, 'notes'),
    audience: textOf(draft, 'audience'),
    trainingImpact: textOf(draft, 'trainingImpact'),
    changes: listOf(draft, 'changes'),
    templates: listOf(draft, 'templates')
      .map(pair)
      .map(({ before, after }) => ({ entityRef: before, version: after })),
  }),
  review: () => ({}),
  attestation: draft => ({
    topic: textOf(draft, 'topic'),
    validUntil: textOf(draft, 'validUntil'),
  }),
  freeze: draft => ({
    from: instantOf(textOf(draft, 'from')),
    to: instantOf(textOf(draft, 'to')),
    reason: textOf(draft, 'reason'),
    scope: scope(draft),
  }),
};

const given = (fields: object) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );

/** The `fields` of what is sent; whether they are right, the schemas say. */
export const recordFields = (type: RecordType, draft: RecordDraft) =>
  given(fieldsOf[type](draft));

/** What is sent to start a record. */
export const recordBody = (type: RecordType, draft: RecordDraft) =>
  given({
    entityRef: draft.entityRef || undefined,
    title: draft.title.trim() || undefined,
    description: draft.description.trim() || undefined,
    fields: recordFields(type, draft),
  });
