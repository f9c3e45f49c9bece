import {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';
import { z } from 'zod';

/**
 * What a source is asked to look at.
 *
 * @public
 */
export interface FactBatch {
  /** At most as many as the source's `batchSize`; all match its `appliesTo`. */
  entities: Entity[];
  /** When these facts are observed, unless a source knows better. */
  now: Date;
  logger: LoggerService;
  /** Aborted when the backend stops, or the run has taken too long. */
  signal: AbortSignal;
}

/**
 * What a source saw of one entity.
 *
 * @public
 */
export interface CollectedFacts<Facts = Record<string, unknown>> {
  /** One of the entities of the batch. */
  entityRef: string;
  /** What is not known is left out: rules then answer "no data". */
  facts: Partial<Facts>;
  /** When it was so; without it, now. */
  observedAt?: Date;
}

/**
 * A source of facts as the backend runs it. Made by `defineFactSource`.
 *
 * @public
 */
export interface FactSource {
  readonly id: string;
  readonly appliesTo: FilterPredicate;
  readonly schema: z.ZodObject;
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  readonly validFor?: string;
  readonly batchSize: number;
  collect(batch: FactBatch): Promise<CollectedFacts[]>;
}
