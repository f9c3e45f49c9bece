import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { MarketingDecision } from '@martech-portal/backstage-plugin-martech-common';
import { referencesOf } from './references';
import { RowPart } from './rowPart';

/** Which platform an accepted decision makes the one record of what. */
function settled(decision: MarketingDecision): RowPart['settles'] {
  const { spec } = decision;
  if (spec.type !== 'system-of-record' || spec.lifecycle !== 'accepted') {
    return undefined;
  }
  if (!spec.answer) return undefined;
  const { dataObject, platform } = spec.answer;
  try {
    const written = parseEntityRef(platform, {
      defaultKind: 'MarketingPlatform',
      defaultNamespace: decision.metadata.namespace,
    });
    return { dataObject, platform: stringifyEntityRef(written) };
  } catch {
    return undefined;
  }
}

export function decisionPart(decision: MarketingDecision): RowPart {
  const { spec } = decision;
  const settles = settled(decision);
  return {
    columns: {
      subject: referencesOf(decision).all('spec.subjects[]'),
      decidedOn: spec.decidedOn,
      reviewBy: spec.reviewBy,
      variation: spec.variation,
      ...(spec.type === 'renewal' && {
        renewalOutcome: spec.answer?.outcome,
        renewalUntil: spec.answer?.until,
      }),
    },
    ...(settles && { settles }),
  };
}

/** Subjects whose contract an accepted decision ends. */
export function leftBehind(decision: MarketingDecision): string[] {
  const { spec } = decision;
  if (spec.type !== 'renewal' || spec.lifecycle !== 'accepted') return [];
  const outcome = spec.answer?.outcome;
  return outcome === 'migrate' || outcome === 'retire'
    ? referencesOf(decision).all('spec.subjects[]')
    : [];
}
