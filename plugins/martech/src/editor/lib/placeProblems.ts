import { RuleProblem } from '@martech-portal/backstage-plugin-martech-common';
import { Document, isNode, isScalar, LineCounter, Node, Scalar } from 'yaml';
import { pathParts } from './pathParts';
import { scalarOffset } from './scalarOffset';

/** Something wrong, at its place in the YAML. */
export interface PlacedProblem {
  message: string;
  from: number;
  to: number;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

const isText = (node: Node): node is Scalar<string> =>
  isScalar(node) && typeof node.value === 'string';

/** The node of a path, or of the nearest thing around it that exists. */
function nearest(doc: Document, parts: (string | number)[]): Node | undefined {
  const node: unknown = parts.length ? doc.getIn(parts, true) : doc.contents;
  if (isNode(node)) return node;
  return parts.length ? nearest(doc, parts.slice(0, -1)) : undefined;
}

/** Puts a range of the YAML into lines and columns for people. */
export function placed(
  lines: LineCounter,
  message: string,
  from: number,
  to: number,
): PlacedProblem {
  const { col, line } = lines.linePos(from);
  return { message, from, to: Math.max(to, from), line, column: col };
}

/** Problems that the backend found, each at its place in the YAML. */
export function placeProblems(
  source: string,
  doc: Document,
  lines: LineCounter,
  problems: readonly RuleProblem[],
): PlacedProblem[] {
  return problems.map(({ column, line, message, path }) => {
    const node = nearest(doc, pathParts(path));
    const [start, end] = node?.range ?? [0, 0];
    if (!node || line === undefined || !isText(node)) {
      // A whole group of fields would be marked to its last line.
      const firstLine = source.indexOf('\n', start);
      return placed(
        lines,
        message,
        start,
        firstLine < 0 ? end : Math.min(end, firstLine),
      );
    }
    const from = scalarOffset(source, node, line, column ?? 1);
    const word = /^[\w.]+/.exec(source.slice(from, end))?.[0].length ?? 1;
    return placed(lines, message, from, Math.min(from + word, end));
  });
}
