import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { FilterPredicate } from '@backstage/filter-predicates';
import { z } from 'zod';
import { CollectedFacts, FactBatch, FactSource } from './FactSource';

const WORD = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

const HOURLY: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  initialDelay: { seconds: 30 },
  timeout: { minutes: 30 },
  scope: 'global',
};

/**
 * What a source of facts consists of.
 *
 * @public
 */
export interface FactSourceOptions<S extends z.ZodObject> {
  /** First part of the names that rules use: `<id>/<key>`. */
  id: string;
  /** Which entities it can say something about: a Backstage filter predicate. */
  appliesTo: FilterPredicate;
  /**
   * The facts, by key: lower-case words joined by hyphens. A value is a text, a
   * number, a boolean or a list of texts.
   */
  schema: S;
  /** How often it is run; without it, once an hour. */
  schedule?: SchedulerServiceTaskScheduleDefinition;
  /**
   * How long a fact may be relied on, ISO 8601 duration. A source that falls
   * silent then shows as "no data" instead of staying green.
   */
  validFor?: string;
  /** How many entities it takes at once, 1 to 500; without it, 100. */
  batchSize?: number;
  /**
   * Looks at a batch of entities. Entities of which nothing is known are left
   * out. What it throws loses this batch only, until the next run.
   */
  collect(batch: FactBatch): Promise<CollectedFacts<z.input<S>>[]>;
}

function assertWord(what: string, word: string) {
  if (!WORD.test(word) || word.length > 63) {
    throw new Error(
      `The ${what} "${word}" must be at most 63 lower-case letters, digits and hyphens, for example active-seats.`,
    );
  }
}

/**
 * Defines a source of facts, to be added at `martechFactsExtensionPoint`.
 *
 * @example
 * ```ts
 * const seats = defineFactSource({
 *   id: 'usage',
 *   appliesTo: { kind: 'MarketingPlatform' },
 *   schema: z.object({ 'active-seats': z.number() }),
 *   validFor: 'P2D',
 *   collect: async ({ entities }) => readSeats(entities),
 * });
 * ```
 * @throws Error when an id, a key, the duration or the size of batches is none
 * @public
 */
export function defineFactSource<S extends z.ZodObject>(
  options: FactSourceOptions<S>,
): FactSource {
  const { batchSize = 100, id, schedule = HOURLY, schema, validFor } = options;
  assertWord('id of a fact source', id);
  for (const key of Object.keys(schema.shape)) {
    assertWord(`key of the fact source ${id}`, key);
  }
  if (validFor !== undefined && !z.iso.duration().safeParse(validFor).success) {
    throw new Error(
      `validFor of the fact source ${id} is "${validFor}", which is no ISO 8601 duration. Write for example P2D.`,
    );
  }
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > 500) {
    throw new Error(`batchSize of the fact source ${id} must be 1 to 500.`);
  }
  return {
    id,
    appliesTo: options.appliesTo,
    schema,
    schedule,
    batchSize,
    ...(validFor !== undefined && { validFor }),
    collect: batch => options.collect(batch),
  };
}
