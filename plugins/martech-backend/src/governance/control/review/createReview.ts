import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { ScorecardCatalog } from '../../../scorecards/engine';
import { BoundRules, bindRules } from '../../records';
import { RecordReader } from '../../records/store/RecordReader';
import { DatabaseControlRecords } from '../store/DatabaseControlRecords';
import { readinessOf } from '../store/readinessOf';
import { ReviewLook } from './ReviewLook';
import { createReviewRules } from './reviewRules';

/** Rules of go-live reviews, over what is stored of readiness. */
export function createReview(options: {
  catalog: ScorecardCatalog;
  knex: Knex;
  model: OperatingModel;
  reader: Pick<RecordReader, 'openOf'>;
}): BoundRules {
  const { knex } = options;
  const look = new ReviewLook({
    ...options,
    readiness: readinessOf(knex).readiness,
    records: new DatabaseControlRecords(knex),
  });
  return bindRules(createReviewRules({ look: asked => look.of(asked) }));
}
