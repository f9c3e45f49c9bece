import {
  MartechRecord,
  TimelineEntry,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { RecordAccess, RecordSight } from '../access/RecordAccess';
import {
  GivenApproval,
  Moment,
  numberOf,
  StoredRecord,
  TimelineEvent,
} from '../domain';
import { inverseRelation } from '../domain/inverseRelation';
import { OfferedActions } from '../engine/OfferedActions';
import { RecordReader } from '../store/RecordReader';
import { RecordRows } from './RecordRows';

/** Written by those types that are felt elsewhere, when they begin. */
const felt = z.object({ affected: z.array(z.string()).catch([]) });

/** What is felt elsewhere is shown as far as the caller may see it. */
const shownFields = ({ affected, ...fields }: StoredRecord['fields']) => fields;

const showApproval = (given: GivenApproval, { revision }: StoredRecord) => ({
  area: given.area,
  by: given.by,
  at: given.at.toISOString(),
  version: given.version,
  revision: given.revision,
  verdict: given.verdict,
  ...(given.comment !== undefined && { comment: given.comment }),
  counts: given.revision === revision,
});

const showEvent = (event: TimelineEvent): TimelineEntry => ({
  from: event.from ?? null,
  to: event.to,
  action: event.action,
  by: event.by,
  at: event.at.toISOString(),
  version: event.version,
  ...(event.comment !== undefined && { comment: event.comment }),
});

/** Shows one record whole, to somebody who may see it. */
export class RecordPage {
  readonly #options: {
    access: Pick<RecordAccess, 'visible'>;
    offered: OfferedActions;
    reader: RecordReader;
    rows: RecordRows;
  };

  constructor(options: {
    access: Pick<RecordAccess, 'visible'>;
    offered: OfferedActions;
    reader: RecordReader;
    rows: RecordRows;
  }) {
    this.#options = options;
  }

  async show(
    record: StoredRecord,
    sight: RecordSight,
    now: Date,
  ): Promise<MartechRecord> {
    const { offered, reader, rows } = this.#options;
    const [row] = await rows.show([record], {
      entities: sight.entities,
      now,
    });
    const approvals = await reader.approvalsOf(record.id);
    const timeline = await reader.timelineOf(record.id);
    const moment: Moment = { now, by: sight.doer };
    const { description, fields } = record;
    return {
      ...row,
      ...(description !== undefined && { description }),
      links: record.links,
      revision: record.revision,
      fields: shownFields(fields),
      approvals: approvals.map(given => showApproval(given, record)),
      timeline: timeline.map(showEvent),
      related: await this.#related(record, sight, now),
      affected: felt
        .parse(fields)
        .affected.filter(ref => sight.entities.row(ref) !== undefined),
      actions: await offered.of(record, approvals, moment),
    };
  }

  async #related(record: StoredRecord, sight: RecordSight, now: Date) {
    const { access, reader, rows } = this.#options;
    const links = await reader.relatedTo(record.id);
    const found = await reader.byIds(links.map(({ id }) => id));
    const visible = await access.visible(found, sight);
    const byId = new Map(visible.map(other => [other.id, other]));
    return links.flatMap(({ direction, id, relation }) => {
      const other = byId.get(id);
      if (!other) return [];
      return {
        id,
        number: numberOf(other),
        type: other.type,
        title: other.title,
        state: rows.stateOf(other, now),
        relation: direction === 'to' ? relation : inverseRelation(relation),
      };
    });
  }
}
