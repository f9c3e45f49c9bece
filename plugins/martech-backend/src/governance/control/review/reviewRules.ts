import { ConflictError, InputError } from '@backstage/errors';
import { createRecordSchemas } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Asked, Becoming, Moment, RecordRules } from '../../records/domain';
import { notHolding } from '../domain/words/conditionTitle';
import { noneMessage } from '../domain/words/noneWords';
import { FrozenReadiness } from './FrozenReadiness';
import { reviewAreas } from './reviewAreas';
import { ReviewSeen } from './ReviewSeen';

type Body = z.output<typeof createRecordSchemas.review>;

/** Before and while it is live; what was operating before may catch up. */
const reviewed = ['implementing', 'launched', 'operating'];

/** Why the results do not allow it, in a sentence; undefined: they do. */
function readinessProblem({ readiness }: ReviewSeen): string | undefined {
  if (!readiness.known) {
    const { because } = readiness;
    const day = because === 'announced' ? readiness.enforceFrom : undefined;
    return noneMessage(because, day ? { enforceFrom: day } : undefined);
  }
  const lost = readiness.conditions.filter(({ holds }) => !holds);
  if (lost.length === 0) return undefined;
  const sentence = notHolding(lost.map(({ id }) => id));
  return `${sentence} Close the gaps or ask for an exception first.`;
}

/** @throws InputError when it is nothing that goes live */
function assertPlatform({ platform }: ReviewSeen) {
  if (!platform) {
    throw new InputError(
      'entityRef: only platforms are reviewed, write marketingplatform:default/name',
    );
  }
  if (reviewed.includes(platform.lifecycle)) return platform;
  throw new InputError(
    `entityRef: it is ${platform.lifecycle}, and only what is implementing, launched or operating is reviewed`,
  );
}

function freeze(seen: ReviewSeen, now: Date): FrozenReadiness {
  const problem = readinessProblem(seen);
  if (problem || !seen.readiness.known) {
    throw new ConflictError(problem ?? noneMessage('not-evaluated'));
  }
  const { conditions, scorecard } = seen.readiness;
  return {
    evaluatedAt: now.toISOString(),
    scorecard,
    version: seen.version,
    conditions: conditions.map(({ holds, id, waived }) => ({
      id,
      holds,
      waived,
    })),
    outcomes: seen.outcomes,
    waived: seen.waived,
  };
}

const frozenAs = (seen: ReviewSeen, { now }: Moment): Becoming => ({
  areas: reviewAreas(seen),
  fields: { frozen: freeze(seen, now) },
});

/** The one line that makes it operating, for whoever keeps the entity in Git. */
const proposalOf = ({ platform }: ReviewSeen) =>
  platform && platform.lifecycle !== 'operating'
    ? {
        proposal: {
          path: 'spec.lifecycle',
          from: platform.lifecycle,
          to: 'operating',
        },
      }
    : {};

/** What is particular to go-live reviews. */
export const createReviewRules = (options: {
  look(asked: Asked): Promise<ReviewSeen>;
}): RecordRules<Body, ReviewSeen> => ({
  type: 'review',
  schema: createRecordSchemas.review,

  look: asked => options.look(asked),

  begin(_, seen, moment) {
    assertPlatform(seen);
    if (seen.open) {
      throw new ConflictError(
        `${seen.open} is open for this platform: refresh or withdraw it instead`,
      );
    }
    return frozenAs(seen, moment);
  },

  refusal({ action }, seen) {
    if (action === 'refresh') return readinessProblem(seen);
    if (action !== 'approve') return undefined;
    const problem = readinessProblem(seen);
    return (
      problem && `Since the review was opened, this has changed: ${problem}`
    );
  },

  step({ action, record }, seen, moment) {
    if (action === 'refresh') return frozenAs(seen, moment);
    if (action !== 'approve') return {};
    return { fields: { ...record.fields, ...proposalOf(seen) } };
  },
});
