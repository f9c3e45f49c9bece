import { Transition } from '@martech-portal/backstage-plugin-martech-common';
import {
  Becoming,
  Duty,
  GivenApproval,
  Moment,
  RecordPeople,
  StoredRecord,
} from '../domain';
import { become } from '../domain/become';
import { dutiesAfter, newDuties } from '../domain/dutiesAfter';
import { Write } from '../domain/Write';

/** Verdicts that a step gives, on what stands there now. */
export function verdictsOf(options: {
  comment?: string;
  duties: readonly Duty[];
  moment: Moment;
  record: StoredRecord;
  verdict: GivenApproval['verdict'];
  verdictOn: readonly string[];
}): GivenApproval[] {
  const { comment, duties, moment, record, verdict, verdictOn } = options;
  const askedAt = (area: string) =>
    duties
      .filter(duty => duty.area === area)
      .map(({ since }) => since)
      .sort((a, b) => a.getTime() - b.getTime())[0] ?? record.updatedAt;
  return verdictOn.map(area => ({
    area,
    by: moment.by.ref,
    at: moment.now,
    version: record.version,
    revision: record.revision,
    verdict,
    ...(comment !== undefined && { comment }),
    askedAt: askedAt(area),
  }));
}

/** What is written when a step is taken. */
export function planStep(options: {
  action: string;
  /** All that were ever given, those of the step included. */
  approvals: readonly GivenApproval[];
  becoming: Becoming;
  comment?: string;
  duties: readonly Duty[];
  given: readonly GivenApproval[];
  /** Whether the state follows the table; a verdict waits for the others. */
  moves: boolean;
  moment: Moment;
  people: RecordPeople;
  record: StoredRecord;
  transition: Transition;
}): Write {
  const { action, becoming, moment, people, record, transition } = options;
  const { now, by } = moment;
  const asksAnew = transition.edits ?? false;
  const after = become(record, becoming, {
    now,
    edits: asksAnew,
    to: options.moves ? transition.to : undefined,
  });
  const moved = after.state !== record.state;
  const duties = dutiesAfter(
    people.duties(after, options.approvals),
    options.duties,
    { now, asksAnew, moved },
  );
  const comment = options.comment ?? becoming.note;
  return {
    record: after,
    expected: record.version,
    event: {
      from: record.state,
      to: after.state,
      action,
      by: by.ref,
      at: now,
      version: after.version,
      ...(comment !== undefined && { comment }),
    },
    approvals: options.given,
    duties,
    news: newDuties(duties, options.duties, asksAnew),
    settled: options.moves && transition.verdict !== undefined && !moved,
    related: becoming.related ?? [],
    unrelated: becoming.unrelated ?? [],
    checks: becoming.checks,
    facts: becoming.facts ?? [],
  };
}
