import { RE2JS } from 're2js';

const KEPT = 1_000;
const compiled = new Map<string, RE2JS>();

/**
 * The compiled form of a pattern of `like`, in the syntax of RE2, which takes
 * time in proportion to the text whatever the pattern.
 *
 * @throws Error when it is not one.
 */
export function patternOf(source: string): RE2JS {
  const known = compiled.get(source);
  if (known) return known;
  const made = RE2JS.compile(source);
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(source, made);
  return made;
}

/** Whether a pattern is found anywhere in a text. */
export const like = (text: string, pattern: string): boolean =>
  patternOf(pattern).matcher(text).find();
