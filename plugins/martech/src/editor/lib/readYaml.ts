import { Document, LineCounter, parseDocument } from 'yaml';
import { placed, PlacedProblem } from './placeProblems';

/** A text read as YAML: what is in it, and what is wrong with its form. */
export interface ReadYaml {
  doc: Document;
  lines: LineCounter;
  problems: PlacedProblem[];
}

/** Reads YAML; mistakes in its form are found without asking the backend. */
export function readYaml(source: string): ReadYaml {
  const lines = new LineCounter();
  const doc = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const problems = doc.errors.map(({ message, pos: [from, to] }) =>
    placed(lines, message, from, Math.min(to, source.length)),
  );
  return { doc, lines, problems };
}
