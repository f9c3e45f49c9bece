import { Entity } from '@backstage/catalog-model';
import {
  FactReading,
  RecordCounts,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { hash } from 'node:crypto';
import { stateOfEntity } from './stateOfEntity';

/** Raise when the same input comes to something else. */
export const ENGINE_VERSION = 2;

/** Everything an evaluation reads. */
export interface EvaluationInputs {
  entity: Entity;
  /** What the entity refers to. */
  refs: readonly string[];
  /** What tells whether one of them changed; empty where there is none. */
  stateOf(entityRef: string): string;
  facts: readonly FactReading[];
  records?: RecordCounts;
  /** Of what the estate says; undefined when no rule asks. */
  estateKey?: string;
  /** Platforms it is built on that are ready. */
  ready: readonly string[];
  waived?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of scorecards and config. */
  rules: string;
}

const factText = (fact: FactReading) =>
  `${fact.source}/${fact.key}=${JSON.stringify(
    fact.value,
  )}@${fact.observedAt.getTime()}~${fact.freshUntil?.getTime()}`;

const waivedText = (waived: EvaluationInputs['waived']) =>
  waived
    ? JSON.stringify([...waived].map(([ref, checks]) => [ref, ...checks]))
    : '';

/**
 * Of everything that an evaluation reads, so that an entity of which nothing
 * changed need not be evaluated; null when the catalog gives no etag.
 */
export function inputsHash(inputs: EvaluationInputs): string | null {
  const { entity, estateKey, facts, ready, records, refs, rules } = inputs;
  const own = stateOfEntity(entity);
  if (!own) return null;
  let text = `${ENGINE_VERSION}\n${rules}\n${own}\n${
    estateKey ?? ''
  }\n${ready.join()}`;
  for (const ref of refs) text += `\n${ref} ${inputs.stateOf(ref)}`;
  for (const fact of facts) text += `\n${factText(fact)}`;
  if (records) text += `\n${JSON.stringify(records)}`;
  text += `\n${waivedText(inputs.waived)}`;
  return hash('sha1', text, 'base64url');
}
