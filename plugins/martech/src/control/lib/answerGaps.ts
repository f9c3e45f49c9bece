import {
  AttestationDuties,
  CheckResult,
  EntityStatus,
  isSatisfied,
  MarketingPlatform,
  OperatingModelAnswer,
  RecordMetrics,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { platformDocuments } from '../../entity/lib/documents';
import { QuestionId, questions } from './questions';

/** Everything the answers are made from; what could not be read is missing. */
export interface AnswerSources {
  platform: MarketingPlatform;
  status?: EntityStatus;
  attestations?: AttestationDuties;
  model?: OperatingModelAnswer;
  /** Open suggestions for improvement. */
  backlog?: readonly RecordRow[];
  /** What shipped, the last first. */
  releases?: readonly RecordRow[];
  metrics?: RecordMetrics;
}

type Duty = AttestationDuties['topics'][number];

/** A part of the entry that somebody has to fill in. */
export type EntryGap =
  | 'measures'
  | 'policy'
  | 'support'
  | 'reliability'
  | 'documents';

/** Something that keeps a question from being answered. */
export type Gap =
  | { kind: 'check'; scorecard: string; check: CheckResult }
  | { kind: 'attestation'; duty: Duty }
  | { kind: 'entry'; part: EntryGap }
  | { kind: 'approver'; area: string }
  | { kind: 'start'; what: 'backlog' | 'release' };

/** Checks of the readiness scorecard that belong to a question. */
export function checksOf(id: QuestionId, status: EntityStatus | undefined) {
  const readiness = status?.readiness;
  if (!status || !readiness) return [];
  return status.scorecards
    .filter(({ scorecard }) => scorecard === readiness.scorecard)
    .flatMap(({ checks, scorecard }) =>
      checks
        .filter(
          ({ condition, rank }) =>
            rank <= readiness.depth.rank &&
            questions[id].conditions.some(known => known === condition),
        )
        .map(check => ({ scorecard, check })),
    );
}

const entryGaps = (id: QuestionId, platform: MarketingPlatform): EntryGap[] => {
  const { changePolicy, successMeasures = [], support } = platform.spec;
  switch (id) {
    case 'success':
      return successMeasures.length > 0 ? [] : ['measures'];
    case 'change':
      return changePolicy ? [] : ['policy'];
    case 'support':
      return support?.levels?.length ? [] : ['support'];
    case 'reliability':
      return successMeasures.some(({ kind }) => kind === 'reliability')
        ? []
        : ['reliability'];
    case 'documents':
      return platformDocuments(platform).some(({ href }) => href)
        ? []
        : ['documents'];
    default:
      return [];
  }
};

const recordGaps = (id: QuestionId, sources: AnswerSources): Gap[] => {
  const { backlog, model, releases } = sources;
  if (id === 'approval') {
    return (model?.areas ?? [])
      .filter(({ approvers, side }) => side !== 'free' && !approvers?.length)
      .map(area => ({ kind: 'approver', area: area.id }));
  }
  if (id !== 'improvement') return [];
  return [
    ...(backlog?.length === 0
      ? [{ kind: 'start', what: 'backlog' } as const]
      : []),
    ...(releases?.length === 0 && !sources.platform.spec.release?.static
      ? [{ kind: 'start', what: 'release' } as const]
      : []),
  ];
};

/**
 * What keeps a question from being answered. What a check and a confirmation
 * both ask for is asked for once, by the one with the better form.
 */
export function gapsOf(id: QuestionId, sources: AnswerSources): Gap[] {
  const due = (sources.attestations?.topics ?? []).filter(
    ({ state }) => state !== 'valid',
  );
  const isConfirmation = ({ facts }: CheckResult) =>
    facts.some(
      ({ key, source }) =>
        source === 'attestation' && due.some(({ topic }) => topic === key),
    );
  const checks = checksOf(id, sources.status)
    .filter(
      ({ check }) => !isSatisfied(check.outcome) && !isConfirmation(check),
    )
    .map((found): Gap => ({ kind: 'check', ...found }));
  const entry = entryGaps(id, sources.platform);
  return [
    // A check says more exactly what is missing than the empty entry does.
    ...(checks.length > 0
      ? []
      : entry.map((part): Gap => ({ kind: 'entry', part }))),
    ...checks,
    ...due
      .filter(({ topic }) =>
        questions[id].topics.some(known => known === topic),
      )
      .map((duty): Gap => ({ kind: 'attestation', duty })),
    ...recordGaps(id, sources),
  ];
}

/** How far a question is answered. */
export type AnswerState = 'answered' | 'gaps' | 'open' | 'unknown';

/** One of the eight questions and how far it is answered. */
export interface Answer {
  id: QuestionId;
  state: AnswerState;
  gaps: Gap[];
}

/**
 * Open where the entry says nothing at all about it; unknown where nothing is
 * found missing, but not everything could be looked up.
 */
export function answerOf(id: QuestionId, sources: AnswerSources): Answer {
  const gaps = gapsOf(id, sources);
  if (gaps.length === 0) {
    const isSeen = questions[id].needs.every(name => sources[name]);
    return { id, state: isSeen ? 'answered' : 'unknown', gaps };
  }
  const isSilent = entryGaps(id, sources.platform).length > 0;
  return { id, state: isSilent ? 'open' : 'gaps', gaps };
}
