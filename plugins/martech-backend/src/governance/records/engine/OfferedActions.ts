import { InputError } from '@backstage/errors';
import {
  machines,
  OfferedAction,
  Transition,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  GivenApproval,
  Moment,
  RecordPeople,
  RecordPeopleSource,
  StoredRecord,
} from '../domain';
import { judgeStep } from '../domain/judgeStep';
import { RuleBook } from './RuleBook';

interface Around {
  approvals: readonly GivenApproval[];
  moment: Moment;
  people: RecordPeople;
  record: StoredRecord;
}

/** What somebody may do with a record as it stands, and why not. */
export class OfferedActions {
  readonly #people: RecordPeopleSource;
  readonly #rules: RuleBook;

  constructor(options: { people: RecordPeopleSource; rules: RuleBook }) {
    this.#people = options.people;
    this.#rules = options.rules;
  }

  /** Those that are possible in the state it has now. */
  async of(
    stored: StoredRecord,
    approvals: readonly GivenApproval[],
    moment: Moment,
  ): Promise<OfferedAction[]> {
    const state = this.#rules.of(stored.type).stateAt(stored, moment.now);
    const record = { ...stored, state };
    const people = await this.#people.of(record.entityRef);
    const possible = machines[record.type].transitions.filter(
      ({ by, from }) =>
        from.includes(state) && by.some(actor => actor !== 'clock'),
    );
    return Promise.all(
      possible.map(async transition => {
        const around = { approvals, moment, people, record };
        const reason = await this.#reason(transition, around);
        return {
          action: transition.action,
          allowed: reason === undefined,
          ...(reason !== undefined && { reason }),
          commentRequired: transition.comment === 'required',
        };
      }),
    );
  }

  async #reason(
    { action }: Transition,
    { approvals, moment, people, record }: Around,
  ): Promise<string | undefined> {
    const { by } = moment;
    const judged = judgeStep({ action, approvals, by, people, record });
    if ('refusal' in judged) return judged.refusal.message;
    const { entityRef, type } = record;
    const asked = { action, record, entityRef, fields: undefined, moment };
    const looked = await this.#rules.of(type).look(asked);
    try {
      return looked.refusal({ action, record, input: {}, approvals });
    } catch (error) {
      // It depends on what is sent along.
      if (error instanceof InputError) return undefined;
      throw error;
    }
  }
}
