import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import {
  Becoming,
  clockDoer,
  Moment,
  NewRecord,
  RecordPeopleSource,
  StoredRecord,
} from '../domain';
import { judgeStep } from '../domain/judgeStep';
import { openAreas } from '../domain/openAreas';
import { withoutNul } from '../domain/withoutNul';
import { Write } from '../domain/Write';
import { OnceKey } from '../store/Idempotency';
import { RecordReader } from '../store/RecordReader';
import { RecordWriter } from '../store/RecordWriter';
import { BeginOptions } from './BeginOptions';
import { BoundRules } from './bindRules';
import { Once } from './Once';
import { planBegin } from './planBegin';
import { planStep, verdictsOf } from './planStep';
import { AskedStep, readStep } from './readStep';
import { RuleBook } from './RuleBook';
import { mustBeAt, unlessStale } from './unlessStale';

interface RecordEngineOptions {
  once: Once;
  /** Called after something was written. */
  onWritten(records: readonly StoredRecord[]): void;
  people: RecordPeopleSource;
  reader: RecordReader;
  rules: RuleBook;
  writer: RecordWriter;
}

/**
 * The one way in which records begin and change, for people, for the clock and
 * for the sample history. It hides nothing: callers do that.
 */
export class RecordEngine {
  readonly #options: RecordEngineOptions;

  constructor(options: RecordEngineOptions) {
    this.#options = options;
  }

  /**
   * @throws InputError that names what is wrong in the body
   */
  begin(
    type: RecordType,
    body: unknown,
    moment: Moment,
    options: BeginOptions & { once?: OnceKey } = {},
  ): Promise<StoredRecord> {
    const { once } = options;
    const draft = this.#rules(type).read(withoutNul(body));
    return this.#options.once.run(once, moment.now, async () =>
      this.#write(await this.#plan(type, draft, moment, options), once),
    );
  }

  /** What `begin` would write, or throw; nothing is written. */
  async plan(
    type: RecordType,
    body: unknown,
    moment: Moment,
    options: BeginOptions = {},
  ): Promise<readonly Write[]> {
    const draft = this.#rules(type).read(withoutNul(body));
    return this.#plan(type, draft, moment, options);
  }

  /**
   * @param asked - with the version that was seen
   * @throws ConflictError when the record is another by now or does not allow it
   * @throws NotAllowedError when somebody else may
   */
  transition(
    { type, id }: { type: RecordType; id: string },
    asked: AskedStep & { version: number },
    moment: Moment,
    once?: OnceKey,
  ): Promise<StoredRecord> {
    return this.#options.once.run(once, moment.now, async () => {
      const { reader } = this.#options;
      const record = await reader.byId(id);
      if (!record || record.type !== type) {
        throw new NotFoundError(`There is no ${type} ${id}`);
      }
      mustBeAt(record, asked.version);
      const current = await this.#caughtUp(record, moment.now);
      const judge = () => this.#step(current, asked, moment);
      return this.#write(await unlessStale(current, reader, judge), once);
    });
  }

  /**
   * Does with a record what only time has to come for, one thing.
   *
   * @returns the record, or when the clock looks again
   */
  async doDue(
    record: StoredRecord,
    now: Date,
  ): Promise<{ record: StoredRecord } | { again: Date | null }> {
    const moment = { now, by: clockDoer };
    const { entityRef, type } = record;
    const looked = await this.#rules(type).look({
      action: 'due',
      record,
      entityRef,
      fields: undefined,
      moment,
    });
    const due = looked.due(record);
    if ('again' in due) return due;
    const writes = await this.#step(record, due, moment);
    return { record: await this.#write(writes) };
  }

  /** What has ended for everybody who reads is written down as ended first. */
  async #caughtUp(record: StoredRecord, now: Date): Promise<StoredRecord> {
    let current = record;
    while (this.#rules(record.type).stateAt(current, now) !== current.state) {
      const done = await this.doDue(current, now);
      if ('again' in done) break;
      current = done.record;
    }
    return current;
  }

  #rules(type: RecordType) {
    return this.#options.rules.of(type);
  }

  async #plan(
    type: RecordType,
    draft: ReturnType<BoundRules['read']>,
    moment: Moment,
    { mayBeAbout }: BeginOptions,
  ): Promise<Write[]> {
    const { links, title, description, entityRef } = draft.body;
    if (entityRef !== undefined) await mayBeAbout?.(entityRef);
    const becoming = { links, ...(await draft.begin(moment)) };
    return this.#begin(
      { type, title, description, entityRef },
      becoming,
      moment,
    );
  }

  async #begin(
    what: Omit<NewRecord, 'becoming' | 'relation'>,
    becoming: Becoming,
    moment: Moment,
  ): Promise<Write[]> {
    const people = await this.#options.people.of(what.entityRef);
    const write = planBegin({ becoming, moment, people, what });
    return [write, ...(await this.#also(write, becoming, moment))];
  }

  /** Records that begin with another one, which they point at. */
  async #also({ record }: Write, { also = [] }: Becoming, moment: Moment) {
    const writes: Write[] = [];
    for (const { becoming, relation, ...what } of also) {
      const related = [
        ...(becoming.related ?? []),
        { to: record.id, relation },
      ];
      const whole = { ...becoming, related };
      writes.push(...(await this.#begin(what, whole, moment)));
    }
    return writes;
  }

  async #step(
    record: StoredRecord,
    asked: AskedStep,
    moment: Moment,
  ): Promise<Write[]> {
    const { people: source, reader } = this.#options;
    const { action, comment } = asked;
    const { area, fields } = readStep(record.type, asked);
    const { by } = moment;
    const approvals = await reader.approvalsOf(record.id);
    const people = await source.of(record.entityRef);
    const judged = judgeStep({ action, approvals, area, by, people, record });
    if ('refusal' in judged) {
      const { because, message } = judged.refusal;
      throw because === 'actor'
        ? new NotAllowedError(message)
        : new ConflictError(message);
    }
    const { transition, verdictOn } = judged;
    if (transition.comment && comment === undefined && by.ref !== 'clock') {
      throw new InputError(`comment: say why, ${action} needs a comment`);
    }
    const { verdict } = transition;
    const duties = (await reader.dutiesOf([record.id])).get(record.id) ?? [];
    const given = verdict
      ? verdictsOf({ comment, duties, moment, record, verdict, verdictOn })
      : [];
    const all = [...approvals, ...given];
    const { entityRef } = record;
    const looked = await this.#rules(record.type).look({
      action,
      record,
      entityRef,
      fields,
      moment,
    });
    const input = { comment, fields };
    const step = { action, record, input, approvals: all };
    const refusal = looked.refusal(step);
    if (refusal !== undefined) throw new ConflictError(refusal);
    // Where one no ends it, none open means that all said yes; an emergency
    // that runs goes on and is decided once everybody has spoken.
    const isDecided = openAreas(record, all).length === 0;
    const moves = verdict !== 'approve' || isDecided;
    const becoming = moves ? looked.step(step) : {};
    const write = planStep({
      action,
      approvals: all,
      becoming: by.ref === 'clock' ? { nextAt: null, ...becoming } : becoming,
      comment,
      duties,
      given,
      moment,
      moves,
      people,
      record,
      transition,
    });
    return [write, ...(await this.#also(write, becoming, moment))];
  }

  async #write(writes: readonly Write[], once?: OnceKey) {
    const records = await this.#options.writer.write(writes, once);
    this.#options.onWritten(records);
    return records[0];
  }
}
