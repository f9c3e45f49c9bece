import { Observation } from '@martech-portal/backstage-plugin-martech-common';
import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { Clock } from '../../clock';
import { FactsService } from '../../facts/service';
import { FactStore } from '../../facts/store/FactStore';
import { factsOf, TEMPLATE_FACTS } from '../domain/factsOf';
import { TemplateRow } from '../domain/TemplateRow';
import { KinReader } from './KinReader';

interface FactWriterOptions {
  clock: Clock;
  facts: Pick<FactsService, 'take'>;
  kin: KinReader;
  store: Pick<FactStore, 'of'>;
  /** How long what was seen may be relied on, milliseconds. */
  validFor: number;
}

type Value = FactReading['value'];

/** Tells rules what was found. What is known and fresh is not told again. */
export class FactWriter {
  readonly #options: FactWriterOptions;

  constructor(options: FactWriterOptions) {
    this.#options = options;
  }

  async tell(rows: readonly TemplateRow[]): Promise<void> {
    const { clock, facts, kin, store } = this.#options;
    const kins = await kin.of(rows);
    const known = await store.of(rows.map(row => row.declared.entityRef));
    const now = clock.now();
    const observations = rows.flatMap(row => {
      const { entityRef } = row.declared;
      const beside = kins.get(entityRef);
      if (!beside) return [];
      const readings = (known.get(entityRef) ?? []).filter(
        ({ source }) => source === TEMPLATE_FACTS,
      );
      return Object.entries(factsOf(row, beside)).flatMap(
        ([key, value]: [string, Value | undefined]) => {
          const before = readings.find(reading => reading.key === key);
          const seen =
            value === undefined
              ? this.#forgotten(before, now)
              : this.#seen(value, before, now);
          return seen ? [{ entityRef, key, ...seen }] : [];
        },
      );
    });
    if (observations.length === 0) return;
    await facts.take(
      { source: TEMPLATE_FACTS, observations },
      `source:${TEMPLATE_FACTS}`,
    );
  }

  #seen(
    value: Value,
    before: FactReading | undefined,
    now: Date,
  ): Told | undefined {
    const { validFor } = this.#options;
    const isSame = JSON.stringify(before?.value) === JSON.stringify(value);
    const age = now.getTime() - (before?.observedAt.getTime() ?? 0);
    const isFresh = !before?.freshUntil || before.freshUntil > now;
    if (isSame && isFresh && age < validFor / 2) return undefined;
    return {
      value,
      observedAt: now.toISOString(),
      validFor: `PT${Math.round(validFor / 1_000)}S`,
    };
  }

  /**
   * What nobody can tell any more ends at the moment it was last seen: rules
   * answer "no data" at once, and not when it would have run out.
   */
  #forgotten(before: FactReading | undefined, now: Date): Told | undefined {
    if (!before) return undefined;
    const { freshUntil, observedAt, value } = before;
    if (freshUntil && freshUntil <= now) return undefined;
    const justAfter = new Date(observedAt.getTime() + 1);
    return { value, observedAt: justAfter.toISOString(), validFor: 'PT0S' };
  }
}

type Told = Omit<Observation, 'entityRef' | 'key'>;
