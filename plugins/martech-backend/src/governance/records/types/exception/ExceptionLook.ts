import { Entity } from '@backstage/catalog-model';
import {
  exceptionCovers,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { ScorecardSet } from '../../../../scorecards/domain/ScorecardSet';
import { Asked, CoveredCheck, numberOf } from '../../domain';
import { RecordReader } from '../../store/RecordReader';
import { ExceptionSeen, OtherException, SeenCheck } from './ExceptionSeen';
import { Covers, readException } from './StoredException';

const begun = z.object({ covers: exceptionCovers });
const edited = z.object({
  fields: z.object({ covers: exceptionCovers.optional() }).optional(),
});

/** What is covered, or is to be after the step. */
function coversOf({ action, fields, record }: Asked): Covers {
  if (!record) return begun.parse(fields).covers;
  const before = readException(record).covers;
  if (action !== 'edit') return before;
  return edited.parse(fields ?? {}).fields?.covers ?? before;
}

/** Looks up what decides about exceptions. */
export class ExceptionLook {
  readonly #options: {
    model: OperatingModel;
    readEntity(entityRef: string): Promise<Entity | undefined>;
    reader: Pick<RecordReader, 'byId' | 'openOf'>;
    scorecards(): Promise<Pick<ScorecardSet, 'scorecards'>>;
  };

  constructor(options: {
    model: OperatingModel;
    readEntity(entityRef: string): Promise<Entity | undefined>;
    reader: Pick<RecordReader, 'byId' | 'openOf'>;
    scorecards(): Promise<Pick<ScorecardSet, 'scorecards'>>;
  }) {
    this.#options = options;
  }

  async of(asked: Asked): Promise<ExceptionSeen> {
    const { model } = this.#options;
    const covers = coversOf(asked);
    return {
      model,
      checks:
        covers.kind === 'checks'
          ? await this.#checks(covers.checks, asked)
          : [],
      others: await this.#others(asked),
      incidentFound:
        covers.kind === 'workaround' &&
        (await this.#isIncident(covers.incident, asked.entityRef)),
    };
  }

  async #checks(
    checks: readonly CoveredCheck[],
    { action, entityRef }: Asked,
  ): Promise<SeenCheck[]> {
    const { readEntity, scorecards: current } = this.#options;
    const { scorecards } = await current();
    // What was accepted once is not asked about again.
    const isNew = action === 'begin' || action === 'edit';
    const entity =
      isNew && entityRef !== undefined
        ? await readEntity(entityRef)
        : undefined;
    return checks.map(({ scorecard, check }) => {
      const known = scorecards.get(scorecard);
      const all = known?.entity.spec.checks ?? [];
      const definition = all.find(({ id }) => id === check);
      const applies =
        !isNew || (entity !== undefined && !!known?.compiled.appliesTo(entity));
      return {
        scorecard,
        check,
        known: all.map(({ id }) => id),
        ...(definition && {
          found: { decisionArea: definition.decisionArea, applies },
        }),
      };
    });
  }

  /** A day that has passed no longer covers anything. */
  async #others({
    entityRef,
    moment,
    record,
  }: Asked): Promise<OtherException[]> {
    if (entityRef === undefined) return [];
    const open = await this.#options.reader.openOf([entityRef]);
    return open
      .filter(
        ({ id, nextAt, type }) =>
          type === 'exception' &&
          id !== record?.id &&
          (nextAt === undefined || nextAt > moment.now),
      )
      .map(other => ({
        number: numberOf(other),
        state: other.state,
        covers: readException(other).covers,
      }));
  }

  async #isIncident(id: string, entityRef: string | undefined) {
    const record = await this.#options.reader.byId(id);
    return record?.type === 'incident' && record.entityRef === entityRef;
  }
}
