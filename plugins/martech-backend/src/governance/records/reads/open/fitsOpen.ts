import { OpenRecord } from '../../store/OpenRecord';
import { RecordSelection } from '../../store/RecordSelection';

type Test = (open: OpenRecord) => boolean;

function byTimes(
  { between, overdue }: RecordSelection,
  now: number,
): Array<Test | undefined> {
  const { from, to } = between ?? {};
  return [
    overdue === undefined
      ? undefined
      : ({ record: { dueAt } }) =>
          overdue === (dueAt !== undefined && dueAt.getTime() < now),
    from === undefined
      ? undefined
      : ({ record: { window } }) =>
          window !== undefined && window.endsAt.getTime() > from,
    to === undefined
      ? undefined
      : ({ record: { window } }) =>
          window !== undefined && window.startsAt.getTime() < to,
  ];
}

function byPeople(
  { requestedBy, waitsFor }: RecordSelection,
  owned?: ReadonlySet<string>,
): Array<Test | undefined> {
  return [
    requestedBy === undefined
      ? undefined
      : ({ record }) => record.requestedBy === requestedBy,
    waitsFor &&
      (({ duties }) =>
        duties.some(({ principal }) => waitsFor.includes(principal))),
    owned &&
      (({ record: { entityRef } }) =>
        entityRef !== undefined && owned.has(entityRef)),
  ];
}

/**
 * What a selection asks of open records, but the state that each has as of now.
 *
 * @param owned - references of the entities of the owner that is asked for
 */
export function fitsOpen(
  selection: RecordSelection,
  { now, owned }: { now: number; owned?: ReadonlySet<string> },
): Test {
  const { area, entityRef, priority, types } = selection;
  const words = selection.words?.map(word => ` ${word}`);
  const tests = [
    (({ record }) => types.includes(record.type)) satisfies Test,
    entityRef === undefined
      ? undefined
      : ((({ record }) => record.entityRef === entityRef) satisfies Test),
    area === undefined
      ? undefined
      : ((({ record }) => record.areas.includes(area)) satisfies Test),
    priority === undefined
      ? undefined
      : ((({ record }) => record.fields.priority === priority) satisfies Test),
    ...byPeople(selection, owned),
    ...byTimes(selection, now),
    words &&
      ((({ text }) => words.every(word => text.includes(word))) satisfies Test),
  ].filter(test => test !== undefined);
  return open => tests.every(test => test(open));
}
