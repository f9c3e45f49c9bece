import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot } from '../lib/places.mjs';
import { merged } from './merged.mjs';

const yaml = () => createRequire(inRoot('package.json'))('yaml');

/** The content before and from the line in which `anchor` stands. */
function splitAt(content, anchor) {
  const at = content.indexOf(anchor);
  if (at < 0) throw new Error(`"${anchor}" is not there.`);
  const lineStart = content.lastIndexOf('\n', at) + 1;
  return [content.slice(0, lineStart), content.slice(lineStart)];
}

/** How a block gets into a file, as a person would do it by hand. */
const ways = {
  /** The file is new. */
  file: (_, { text }) => `${text}\n`,
  /** At the top, where imports stand. */
  start: (before, { text }) => `${text}\n${before}`,
  before: (content, { text, anchor }) =>
    splitAt(content, anchor).join(`${text}\n`),
  /** Takes the place of a line. */
  instead: (content, { text, anchor }) => {
    const [before, from] = splitAt(content, anchor);
    return `${before}${text}\n${from.slice(from.indexOf('\n') + 1)}`;
  },
  /** Into the same place of an existing JSON or YAML file; lists grow. */
  merge: (before, { text, file }) => {
    const format = file.endsWith('.json') ? JSON : yaml();
    const whole = merged(format.parse(before), format.parse(text));
    return format === JSON
      ? `${JSON.stringify(whole, null, 2)}\n`
      : format.stringify(whole);
  },
};

/** Applies one step of the page to the app in `folder`. */
export function applyStep(folder, step) {
  const way = ways[step.how];
  if (!way) throw new Error(`"${step.how}" is no way to install ${step.file}.`);
  const file = path.join(folder, step.file);
  mkdirSync(path.dirname(file), { recursive: true });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === '' && step.how !== 'file')
    throw new Error(`${step.file} is not in the created app.`);
  writeFileSync(file, way(before, step));
}
