import { Scalar } from 'yaml';

const offsetIn = (value: string, line: number, column: number) =>
  value
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, 0) +
  column -
  1;

/** Where the text of a scalar begins: behind its quote or its block header. */
const textStart = (source: string, scalar: Scalar, start: number) => {
  if (scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL') {
    return source.indexOf('\n', start) + 1;
  }
  return scalar.type === 'PLAIN' ? start : start + 1;
};

/**
 * Where a place in the value of a scalar stands in the YAML. The value is
 * followed letter by letter, because quoting and folding move letters but
 * never swap them.
 *
 * @param line - in the value, from 1
 * @param column - in the value, from 1
 */
export function scalarOffset(
  source: string,
  scalar: Scalar<string>,
  line: number,
  column: number,
): number {
  const [start, end] = scalar.range ?? [0, 0];
  const { value } = scalar;
  const wanted = Math.min(offsetIn(value, line, column), value.length);
  let at = textStart(source, scalar, start);
  for (let index = 0; index < wanted; index++) {
    const letter = value[index];
    if (/\s/.test(letter)) continue;
    const found = source.indexOf(letter, at);
    if (found < 0 || found >= end) return at;
    at = found + 1;
  }
  // Blanks before the wanted letter belong to neither.
  const blanks = /^\s*/.exec(source.slice(at, end))?.[0].length ?? 0;
  return wanted < value.length ? at + blanks : at;
}
