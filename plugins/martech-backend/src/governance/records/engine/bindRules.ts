import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { parse } from '../../../http';
import {
  Asked,
  Becoming,
  Due,
  ListedRecord,
  Moment,
  NewBody,
  RecordRules,
  Step,
  StoredRecord,
} from '../domain';

/** A body that has been read, and what it begins. */
export interface Draft {
  body: NewBody;
  begin(moment: Moment): Promise<Becoming>;
}

/** What rules say about one record, after they have looked. */
export interface Looked {
  refusal(step: Step): string | undefined;
  step(step: Step): Becoming;
  due(record: StoredRecord): Due;
}

/** Rules of one type, whatever it is that they look at. */
export interface BoundRules {
  type: RecordType;
  /** @throws InputError that names every field that is wrong */
  read(body: unknown): Draft;
  look(asked: Asked): Promise<Looked>;
  stateAt(record: ListedRecord, now: Date): string;
}

/** Rules as the engine uses them: what they look at stays between them. */
export const bindRules = <Body extends NewBody, Seen>(
  rules: RecordRules<Body, Seen>,
): BoundRules => ({
  type: rules.type,
  read(raw) {
    const body = parse(rules.schema, raw);
    return {
      body,
      async begin(moment) {
        const { entityRef, fields } = body;
        const asked = { action: 'begin', entityRef, fields, moment };
        return rules.begin(body, await rules.look(asked), moment);
      },
    };
  },
  async look(asked) {
    const seen = await rules.look(asked);
    const { moment } = asked;
    return {
      refusal: step => rules.refusal(step, seen, moment),
      step: step => rules.step(step, seen, moment),
      due: record => rules.due?.(record, seen, moment) ?? { again: null },
    };
  },
  stateAt: (record, now) => rules.stateAt?.(record, now) ?? record.state,
});
