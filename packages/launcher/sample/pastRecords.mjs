import { Problem } from '../lib/problem.mjs';

const BEGINS = ['type', 'at', 'by', 'title', 'fields'];
const BODY = ['title', 'description', 'links', 'draft', 'fields'];
const KNOWN = [...BEGINS, ...BODY, 'record', 'about', 'then'];
const STEP = ['at', 'by', 'do', 'comment', 'fields', 'begins'];

const problem = (name, text) =>
  new Problem(`catalog-info/history: record ${name}: ${text}`);

function assertFields(name, entry, known, needed) {
  const unknown = Object.keys(entry).find(field => !known.includes(field));
  if (unknown)
    throw problem(name, `unknown ${unknown}, write ${known.join(', ')}.`);
  const missing = needed.find(field => entry[field] === undefined);
  if (missing) throw problem(name, `${missing} is missing.`);
}

const present = (entry, fields) =>
  Object.fromEntries(
    fields.flatMap(field =>
      entry[field] === undefined ? [] : [[field, entry[field]]],
    ),
  );

const toBegun = ({ record, type, at, by, about, ...entry }) => ({
  record,
  at,
  by,
  type,
  body: { ...(about && { entityRef: about }), ...present(entry, BODY) },
});

const toStep = (record, { do: action, ...step }) => ({
  record,
  action,
  ...present(step, STEP),
});

/** What people did about records, as the portal takes it; see the README of the history. */
export function pastRecords(entries) {
  for (const entry of entries) {
    const name = entry.record ?? '(without a name)';
    // One that began with another only tells what happened then.
    const needed = entry.type ? ['record', ...BEGINS] : ['record', 'then'];
    assertFields(name, entry, KNOWN, needed);
    for (const step of entry.then ?? [])
      assertFields(name, step, STEP, ['at', 'by', 'do']);
  }
  return {
    begun: entries.filter(({ type }) => type).map(toBegun),
    steps: entries.flatMap(({ record, then = [] }) =>
      then.map(step => toStep(record, step)),
    ),
  };
}
