import { roleIds } from '../../roles';
import { closest } from '../../validation/closest';
import { accessOf, isNamed } from './parts';
import { Note } from './reading';
import { calendarFields, recordSections } from './vocabulary';

/** `facts["source"]["key"]`; anything else of `facts` is refused. */
const noteFact: Note = (node, { facts, refusals }) => {
  if (isNamed(node, 'facts')) {
    refusals.push({
      at: node.start,
      message: 'facts are read one by one, write facts["source"]["key"]',
    });
    return true;
  }
  const key = accessOf(node);
  const source = key && accessOf(key.left);
  if (!source || !isNamed(source.left, 'facts')) return false;
  if (key.key === undefined || source.key === undefined) {
    refusals.push({
      at: node.start,
      message:
        'source and key of a fact stand in the rule as text, write facts["source"]["key"]',
    });
  } else {
    facts.add(`${source.key}/${key.key}`);
  }
  return true;
};

/** `records.section`; anything else of `records` is refused. */
const noteRecords: Note = (node, { records, refusals }) => {
  const access = accessOf(node);
  const written =
    access && isNamed(access.left, 'records') ? access.key : undefined;
  const section = recordSections.find(name => name === written);
  if (section) {
    records.add(section);
    return true;
  }
  if (written !== undefined) {
    refusals.push({
      at: node.pos,
      message: `records has no "${written}", did you mean "${closest(
        written,
        recordSections,
      )}"?`,
    });
    return true;
  }
  if (!isNamed(node, 'records')) return false;
  refusals.push({
    at: node.start,
    message: `records are read by section, write for example records.exceptions.open`,
  });
  return true;
};

/** `related.field`; all of it at once would be half the catalog. */
const noteRelated: Note = (node, { refusals, related }) => {
  const access = accessOf(node);
  if (access?.key !== undefined && isNamed(access.left, 'related')) {
    related.add(access.key);
    return true;
  }
  if (!isNamed(node, 'related')) return false;
  refusals.push({
    at: node.start,
    message: 'related is read by field, write for example related.vendor',
  });
  return true;
};

/** `roles["id"]` of a role there is. */
const noteRole: Note = (node, { refusals }) => {
  if (node.op === '-') {
    const field = accessOf(node.args[0]);
    if (!field || !isNamed(field.left, 'roles')) return false;
    const [, name] =
      /^roles\s*\.\s*([\w-]+)/.exec(node.input.slice(node.start)) ?? [];
    if (!name) return false;
    refusals.push({
      at: node.start,
      message: `roles.${name} is a subtraction, write roles["${name}"]`,
    });
    return true;
  }
  const access = accessOf(node);
  if (!access || access.key === undefined || !isNamed(access.left, 'roles')) {
    return false;
  }
  const { key } = access;
  if (roleIds.some(id => id === key)) return true;
  const near = closest(key, roleIds);
  refusals.push({
    at: node.op === '[]' ? node.args[1].start : node.pos,
    message: `there is no role "${key}"${
      near ? `, did you mean roles["${near}"]?` : ''
    }`,
  });
  return true;
};

/** What the variables of a rule are read for. */
export const noteAccess: Note = (node, reading) => {
  const key = accessOf(node)?.key;
  if (key !== undefined && calendarFields.includes(key)) {
    reading.usesCalendar = true;
  }
  if (isNamed(node, 'today')) reading.usesCalendar = true;
  if (isNamed(node, 'measures')) reading.readsMeasures = true;
  return (
    noteFact(node, reading) ||
    noteRecords(node, reading) ||
    noteRelated(node, reading) ||
    noteRole(node, reading)
  );
};
