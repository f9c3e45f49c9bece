import { FactsReceipt } from '@martech-portal/backstage-plugin-martech-common';
import { NewFact } from './NewFact';
import { FactFate } from './settleFact';

const CONTRADICTS =
  'another value or validFor is known for the same observedAt and stays; to correct it, send it with a later observedAt';

/** What a caller is told; each part by the index in what was sent. */
export function receipt(options: {
  observations: readonly { entityRef: string }[];
  /** The fact that was read, or why there is none. */
  read: readonly (NewFact | string)[];
  /** Of those facts, in their order. */
  fates: readonly FactFate[];
  waiting: ReadonlySet<string>;
}): FactsReceipt {
  const { observations, read, waiting } = options;
  const answer: FactsReceipt = {
    stored: 0,
    unchanged: 0,
    older: 0,
    refused: [],
    waiting: 0,
  };
  const fates = options.fates[Symbol.iterator]();
  read.forEach((fact, index) => {
    const { entityRef } = observations[index];
    const refuse = (reason: string) =>
      answer.refused.push({ index, entityRef, reason });
    if (typeof fact === 'string') {
      refuse(fact);
      return;
    }
    const fate = fates.next().value;
    if (fate === 'contradicts') refuse(CONTRADICTS);
    else if (fate) answer[fate] += 1;
    if (fate === 'stored' && waiting.has(fact.entityRef)) answer.waiting += 1;
  });
  return answer;
}
