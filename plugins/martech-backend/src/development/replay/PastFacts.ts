import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { NewFact } from '../../facts/domain/NewFact';
import { FactStore } from '../../facts/store/FactStore';

/** An observation and the source that made it. */
export interface SourcedFact extends NewFact {
  source: string;
}

const byTime = (a: SourcedFact, b: SourcedFact) =>
  a.observedAt.getTime() - b.observedAt.getTime();

/** What was known of entities at a moment, from observations with dates. */
export class PastFacts implements Pick<FactStore, 'of'> {
  readonly #coming: SourcedFact[];
  readonly #known = new Map<string, Map<string, FactReading>>();
  #next = 0;

  constructor(facts: SourcedFact[]) {
    this.#coming = [...facts].sort(byTime);
  }

  /** Lets time pass; answers the entities of which something new is known. */
  passTo(now: Date): string[] {
    const changed = new Set<string>();
    while (this.#coming[this.#next]?.observedAt <= now) {
      const fact = this.#coming[this.#next];
      this.tell(fact);
      changed.add(fact.entityRef);
      this.#next += 1;
    }
    return [...changed];
  }

  /** What somebody reports at that moment. */
  tell({ entityRef, freshUntil, key, observedAt, source, value }: SourcedFact) {
    const facts = this.#known.get(entityRef) ?? new Map();
    const fact = { source, key, value, observedAt, freshUntil };
    facts.set(`${source}/${key}`, fact);
    this.#known.set(entityRef, facts);
  }

  async of(entityRefs: readonly string[]) {
    return new Map(
      entityRefs.flatMap((ref): Array<[string, FactReading[]]> => {
        const facts = this.#known.get(ref);
        return facts ? [[ref, [...facts.values()]]] : [];
      }),
    );
  }
}
