import { LoggerService } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import {
  Observation,
  observationSchema,
  schemaProblems,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { CollectedFacts, FactSource } from './FactSource';

/**
 * What came of running a source once.
 *
 * @public
 */
export interface CollectedObservations {
  /** What rules can read, as `POST /facts` takes it. */
  observations: Observation[];
  /** Sentences about what the source returned and nobody can use. */
  problems: string[];
}

function read<S extends z.ZodType>(schema: S, value: unknown) {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = schemaProblems(result.error.issues, schema, value);
  return {
    problems: problems.map(({ path, message }) =>
      path ? `${path}: ${message}` : message,
    ),
  };
}

function fullRef(text: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch {
    return undefined;
  }
}

function observationsOf(
  source: FactSource,
  entityRef: string,
  { facts, observedAt }: CollectedFacts,
  now: Date,
): CollectedObservations {
  const known = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  );
  const shape = read(source.schema.partial().strict(), known);
  if (!shape.value) return { observations: [], problems: shape.problems };
  const all = Object.entries(shape.value).map(([key, value]) =>
    read(observationSchema, {
      entityRef,
      key,
      value,
      observedAt: (observedAt ?? now).toISOString(),
      ...(source.validFor !== undefined && { validFor: source.validFor }),
    }),
  );
  return {
    observations: all.flatMap(({ value }) => (value ? [value] : [])),
    problems: all.flatMap(({ problems }) => problems),
  };
}

/**
 * Runs a source over entities exactly as the backend does: leaves out entities
 * it does not apply to, asks it once, and checks what it returns. Also the way
 * to test a source.
 *
 * @throws whatever the source throws
 * @public
 */
export async function collectFacts(
  source: FactSource,
  batch: {
    entities: Entity[];
    logger: LoggerService;
    now?: Date;
    signal?: AbortSignal;
  },
): Promise<CollectedObservations> {
  const { logger, now = new Date() } = batch;
  const { signal = new AbortController().signal } = batch;
  const applies = filterPredicateToFilterFunction(source.appliesTo);
  const entities = batch.entities.filter(entity => applies(entity));
  if (entities.length === 0) return { observations: [], problems: [] };
  const asked = new Set(entities.map(entity => stringifyEntityRef(entity)));
  const collected = await source.collect({ entities, logger, now, signal });
  const parts = collected.map((item): CollectedObservations => {
    const ref = fullRef(item.entityRef);
    if (ref === undefined || !asked.has(ref)) {
      const problem = `${item.entityRef}: is not in the batch, return facts of its entities only`;
      return { observations: [], problems: [problem] };
    }
    const { observations, problems } = observationsOf(source, ref, item, now);
    return { observations, problems: problems.map(text => `${ref}: ${text}`) };
  });
  return {
    observations: parts.flatMap(({ observations }) => observations),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
