import {
  CreateRecord,
  createRecordSchemas,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { shownFields } from './formFields';
import { isTicked, listOf, RecordDraft, textOf } from './recordDraft';
import { recordBody } from './recordBody';

/** Types that can be about the whole estate. */
export const aboutNothingTypes: readonly RecordType[] = ['request', 'freeze'];

/** Why a form cannot be sent: by id of the field; `missing` or a sentence. */
export type DraftProblems = ReadonlyMap<string, string>;
export const MISSING = 'missing';

/** A form that is ready to be sent, or what is wrong with it. */
export type ParsedDraft = { body: CreateRecord } | { problems: DraftProblems };

const isEmpty = (draft: RecordDraft, id: string) =>
  textOf(draft, id) === undefined &&
  listOf(draft, id).length === 0 &&
  !isTicked(draft, id);

/** Fields that have to be filled in and are not. */
function missing(type: RecordType, draft: RecordDraft): DraftProblems {
  const needsEntity = !aboutNothingTypes.includes(type);
  const ids = [
    ...(needsEntity && !draft.entityRef ? ['entityRef'] : []),
    ...(draft.title.trim() ? [] : ['title']),
    ...shownFields(type, draft)
      .filter(({ id, required }) => required && isEmpty(draft, id))
      .map(({ id }) => id),
  ];
  return new Map(ids.map(id => [id, MISSING]));
}

const ownPlaces: readonly string[] = ['entityRef', 'title', 'description'];

/** The field that a place in what is sent belongs to. */
function fieldAt(place: string, type: RecordType, draft: RecordDraft): string {
  if (ownPlaces.includes(place)) return place;
  const found = shownFields(type, draft).find(
    ({ path }) => place === path || place.startsWith(`${path}.`),
  );
  return found?.id ?? 'form';
}

/** Reads a form as the backend will. */
export function parseDraft(type: RecordType, draft: RecordDraft): ParsedDraft {
  const gaps = missing(type, draft);
  if (gaps.size > 0) return { problems: gaps };
  const parsed = createRecordSchemas[type].safeParse(recordBody(type, draft));
  if (parsed.success) return { body: parsed.data };
  const problems = parsed.error.issues.map(
    ({ path, message }): [string, string] => [
      fieldAt(path.join('.'), type, draft),
      message,
    ],
  );
  return { problems: new Map(problems) };
}
