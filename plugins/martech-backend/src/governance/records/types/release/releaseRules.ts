import { InputError } from '@backstage/errors';
import {
  createRecordSchemas,
  releaseFields,
  ReleaseFields,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { utcDay } from '../../../../clock';
import {
  Asked,
  Becoming,
  numberOf,
  RecordRules,
  Step,
  StoredRecord,
} from '../../domain';
import { endOfDay } from '../../domain/days';
import { readEdit } from '../../domain/readEdit';

type Body = z.output<typeof createRecordSchemas.release>;

/** What is looked up before anything is decided about a release. */
export interface ReleaseSeen {
  /** Changes that it names, by id; those that there are. */
  changes: ReadonlyMap<string, StoredRecord>;
}

const CONTAINS = 'contains';
const done = ['completed', 'reviewed'];

const begun = z.object({ changes: z.array(z.string()) });
const edit = z.object({ fields: begun.partial().optional() });

function changesOf({ action, fields, record }: Asked): readonly string[] {
  if (!record) return begun.parse(fields).changes;
  const wanted =
    action === 'edit' ? edit.parse(fields ?? {}).fields?.changes : undefined;
  return wanted ?? begun.parse(record.fields).changes;
}

/** @throws InputError that names the change */
function assertChanges(
  { changes }: ReleaseFields,
  seen: ReleaseSeen['changes'],
) {
  const missing = changes.findIndex(id => !seen.has(id));
  if (missing >= 0) {
    throw new InputError(
      `fields.changes.${missing}: there is no change ${changes[missing]}`,
    );
  }
}

function assertTemplates({ templates }: ReleaseFields) {
  const other = templates.findIndex(
    ({ entityRef }) => !entityRef.startsWith('marketingtemplate:'),
  );
  if (other >= 0) {
    throw new InputError(
      `fields.templates.${other}.entityRef: ${templates[other].entityRef} is no template, write marketingtemplate:default/name`,
    );
  }
}

function planned(fields: ReleaseFields, { changes }: ReleaseSeen): Becoming {
  assertChanges(fields, changes);
  assertTemplates(fields);
  return {
    fields,
    dueAt: endOfDay(fields.plannedFor),
    related: fields.changes.map(to => ({ to, relation: CONTAINS })),
  };
}

function edited(step: Step, seen: ReleaseSeen): Becoming {
  const { words, fields } = readEdit(step, releaseFields);
  const before = begun.parse(step.record.fields).changes;
  return {
    ...words,
    ...planned(fields, seen),
    unrelated: before.filter(id => !fields.changes.includes(id)),
  };
}

/** @throws InputError when its day is over before it begins */
function begin({ fields }: Body, seen: ReleaseSeen, now: Date): Becoming {
  if (fields.plannedFor < utcDay(now)) {
    throw new InputError(
      `fields.plannedFor: ${fields.plannedFor} has passed, name a day ahead`,
    );
  }
  return { areas: [], ...planned(fields, seen) };
}

/** What is particular to releases. */
export const createReleaseRules = (options: {
  changes(ids: readonly string[]): Promise<readonly StoredRecord[]>;
}): RecordRules<Body, ReleaseSeen> => ({
  type: 'release',
  schema: createRecordSchemas.release,

  async look(asked) {
    const records = await options.changes(changesOf(asked));
    const changes = records.filter(({ type }) => type === 'change');
    return { changes: new Map(changes.map(change => [change.id, change])) };
  },

  begin: (body, seen, { now }) => begin(body, seen, now),

  refusal({ action }, { changes }) {
    if (action !== 'release') return undefined;
    const open = [...changes.values()].filter(
      ({ state }) => !done.includes(state),
    );
    if (open.length === 0) return undefined;
    const named = open.map(change => `${numberOf(change)} (${change.state})`);
    return `Not all of its changes are completed: ${named.join(
      ', ',
    )}. Complete them, or take them out of the release`;
  },

  step: (step, seen) =>
    step.action === 'edit' ? edited(step, seen) : { dueAt: null },
});
