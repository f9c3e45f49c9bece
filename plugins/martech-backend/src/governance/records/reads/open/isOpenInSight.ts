import { principalsOf, RecordSight } from '../../access/RecordAccess';
import { OpenRecord } from '../../store/OpenRecord';

/**
 * Whether callers see an open record, as far as that is no matter of
 * permissions: its entity, or that they take part.
 */
export function isOpenInSight({
  doer,
  entities,
}: Pick<RecordSight, 'doer' | 'entities'>): (open: OpenRecord) => boolean {
  const principals = new Set(principalsOf(doer));
  return ({ deciders, duties, record: { entityRef, requestedBy } }) =>
    entities.isAll ||
    entityRef === undefined ||
    requestedBy === doer.ref ||
    entities.row(entityRef) !== undefined ||
    duties.some(({ principal }) => principals.has(principal)) ||
    deciders.includes(doer.ref);
}
