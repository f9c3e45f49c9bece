import { dayOf, wholeDays } from './days';
import { active, memberCount, SeenFact, Situation } from './estateOf';
import { filledEntity, filledObject, free, Value } from './fill';
import { relatedOf } from './related';
import { ownerRef, rolesOf } from './roles';

interface Measure {
  name?: string;
  kind?: string;
  objective?: number;
  comparator?: string;
  unit?: string;
  source?: string;
}

const isMet: Record<string, (value: number, objective: number) => boolean> = {
  '>=': (value, objective) => value >= objective,
  '>': (value, objective) => value > objective,
  '<=': (value, objective) => value <= objective,
  '<': (value, objective) => value < objective,
  '==': (value, objective) => value === objective,
};

function owner(situation: Situation): Value {
  const ref = ownerRef(situation);
  const entity = situation.catalog.get(ref);
  return filledObject([
    ['ref', ref],
    ['kind', entity?.kind ?? ''],
    ['title', entity?.metadata.title ?? ''],
    ['known', entity !== undefined],
    ['active', active(situation, ref)],
    ['memberCount', memberCount(situation, ref)],
  ]);
}

const seenAt = ({ observedAt }: SeenFact, now: Date) =>
  observedAt > now ? now : observedAt;

function facts({ facts: seen, now }: Situation, listed: string[]): Value {
  const sources = new Map<string, Map<string, Value>>();
  for (const fact of seen) {
    if (!listed.includes(`${fact.source}/${fact.key}`)) continue;
    const keys = sources.get(fact.source) ?? new Map<string, Value>();
    const at = seenAt(fact, now);
    keys.set(
      fact.key,
      filledObject([
        ['value', fact.value],
        ['observedAt', at.toISOString()],
        ['ageDays', wholeDays(at, now)],
      ]),
    );
    sources.set(fact.source, keys);
  }
  return sources;
}

function measures({ entity, facts: seen, now }: Situation): Value {
  const all = (entity.spec?.successMeasures ?? []) as unknown as Measure[];
  return all.map(measure => {
    const fact = seen.find(
      ({ key, source }) => measure.source === `${source}/${key}`,
    );
    const value = typeof fact?.value === 'number' ? fact.value : NaN;
    const objective = measure.objective ?? NaN;
    const fresh =
      fact !== undefined && !(fact.freshUntil && now >= fact.freshUntil);
    return filledObject([
      ['name', measure.name ?? ''],
      ['kind', measure.kind ?? ''],
      ['objective', objective],
      ['comparator', measure.comparator ?? ''],
      ['unit', measure.unit ?? ''],
      ['source', measure.source ?? ''],
      ['known', fact !== undefined],
      ['fresh', fresh],
      ['value', value],
      ['met', isMet[measure.comparator ?? '']?.(value, objective) ?? false],
    ]);
  });
}

/** What a rule sees, under the names it uses; of facts only those it listed. */
export function variablesOf(
  situation: Situation,
  listed: string[],
): Record<string, Value> {
  return {
    entity: filledEntity(situation.entity.kind, situation.entity),
    roles: rolesOf(situation),
    owner: owner(situation),
    related: relatedOf(situation),
    facts: facts(situation, listed),
    records: free(situation.records),
    measures: measures(situation),
    portfolio: free(situation.portfolio),
    today: dayOf(situation.now),
  };
}
