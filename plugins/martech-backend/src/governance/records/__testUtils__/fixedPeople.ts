import {
  Doer,
  Duty,
  RecordPeople,
  RecordPeopleSource,
  StoredRecord,
} from '../domain';
import { openAreas } from '../domain/openAreas';

/** A person who stands in one relation to every record, named after it. */
export const person = (name: string): Doer => ({
  ref: `user:default/${name}`,
  groups: [],
  person: true,
});

/** `<area>` decides about that area, `<actor>` is that actor. */
const nameOf = ({ ref }: Doer) => ref.replace('user:default/', '');

const decides = (record: StoredRecord, doer: Doer) =>
  record.areas.filter(
    area => nameOf(doer) === area || nameOf(doer) === 'approver',
  );

const fixed: RecordPeople = {
  who: (actor, { areas }) =>
    actor === 'approver'
      ? areas.map(area => `user:default/${area}`)
      : [`user:default/${actor}`],
  is(doer, actor, record) {
    if (actor === 'anyone') return true;
    if (actor === 'requester') return record.requestedBy === doer.ref;
    if (actor === 'approver') return decides(record, doer).length > 0;
    return nameOf(doer) === actor;
  },
  areasOf: (doer, record) => decides(record, doer),
  duties(record, approvals): Duty[] {
    if (record.closedAt) return [];
    const open =
      record.state === 'requested' ? openAreas(record, approvals) : [];
    return open.map(area => ({
      principal: `user:default/${area}`,
      duty: 'decide',
      area,
      via: 'role',
      since: record.updatedAt,
    }));
  },
};

/** Around every record: whoever is named after an actor or an area is that. */
export const fixedPeople: RecordPeopleSource = {
  of: async () => fixed,
  ofAll: async refs => new Map(refs.map(ref => [ref, fixed])),
};
