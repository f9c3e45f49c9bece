import { ulid } from 'ulid';
import { Becoming, Moment, NewRecord, RecordPeople } from '../domain';
import { beginAs } from '../domain/become';
import { Write } from '../domain/Write';

/** What is written when a record begins. */
export function planBegin(options: {
  becoming: Becoming;
  moment: Moment;
  people: RecordPeople;
  what: Omit<NewRecord, 'becoming' | 'relation'>;
}): Write {
  const { becoming, moment, people, what } = options;
  const { by, now } = moment;
  const record = beginAs(
    {
      ...what,
      id: ulid(now.getTime()),
      // The database gives it, when it is written.
      number: 0,
      areas: [],
      requestedBy: by.ref,
      links: [],
      fields: {},
    },
    becoming,
    now,
  );
  const duties = people
    .duties(record, [])
    .map(duty => ({ ...duty, since: now }));
  return {
    record,
    event: {
      to: record.state,
      action: 'create',
      by: by.ref,
      at: now,
      version: record.version,
      ...(becoming.note !== undefined && { comment: becoming.note }),
    },
    approvals: [],
    duties,
    news: duties,
    settled: false,
    related: becoming.related ?? [],
    unrelated: becoming.unrelated ?? [],
    checks: becoming.checks,
    facts: becoming.facts ?? [],
  };
}
