import { Entity } from '@backstage/catalog-model';
import {
  isMarketingIntegration,
  isMarketingPlatform,
  OperatingModel,
  RELATION_INTEGRATED_BY,
} from '@martech-portal/backstage-plugin-martech-common';
import { ScorecardCatalog } from '../../../scorecards/engine';
import { Asked, numberOf } from '../../records/domain';
import { RecordReader } from '../../records/store/RecordReader';
import { isActiveAt } from '../domain/ExceptionView';
import { relatedTo } from '../domain/view/integrationsOf';
import { ControlRecords } from '../store/ControlRecords';
import { ReadinessReader } from '../store/ReadinessReader';
import { ReviewSeen } from './ReviewSeen';

interface ReviewLookOptions {
  catalog: ScorecardCatalog;
  model: OperatingModel;
  reader: Pick<RecordReader, 'openOf'>;
  readiness: ReadinessReader;
  records: Pick<ControlRecords, 'exceptions'>;
}

/** Looks up what decides about go-live reviews. */
export class ReviewLook {
  readonly #options: ReviewLookOptions;

  constructor(options: ReviewLookOptions) {
    this.#options = options;
  }

  async of({ entityRef = '', moment, record }: Asked): Promise<ReviewSeen> {
    const { catalog, model, reader, readiness } = this.#options;
    const found = await readiness.of(entityRef, moment.now);
    const [entity] = await catalog.withRelations([entityRef]);
    const open = await reader.openOf([entityRef]);
    const other = open.find(
      ({ id, type }) => type === 'review' && id !== record?.id,
    );
    return {
      ...found,
      model,
      platform: await this.#platform(entity),
      waived: found.readiness.known
        ? await this.#waived(entityRef, found.readiness.scorecard, moment.now)
        : [],
      ...(other && { open: numberOf(other) }),
    };
  }

  async #platform(entity: Entity | undefined): Promise<ReviewSeen['platform']> {
    if (!entity || !isMarketingPlatform(entity)) return undefined;
    const { data, lifecycle } = entity.spec;
    const refs = relatedTo(entity, RELATION_INTEGRATED_BY);
    const integrations = await this.#options.catalog.withRelations(refs);
    return {
      lifecycle,
      ...(data?.classification && { classification: data.classification }),
      ...(data?.personalData && { personalData: data.personalData }),
      integrated: integrations.some(
        one =>
          one !== undefined &&
          isMarketingIntegration(one) &&
          one.spec.lifecycle === 'live',
      ),
    };
  }

  /** Numbers of the exceptions that cover checks of the standard. */
  async #waived(entityRef: string, scorecard: string, now: Date) {
    const instant = now.getTime();
    const found = await this.#options.records.exceptions([entityRef], instant);
    return (found.get(entityRef) ?? []).flatMap(one =>
      isActiveAt(one, instant) &&
      one.covers.kind === 'checks' &&
      one.covers.checks.some(check => check.scorecard === scorecard)
        ? [one.number]
        : [],
    );
  }
}
