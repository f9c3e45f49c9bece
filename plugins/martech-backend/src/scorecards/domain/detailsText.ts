import { EvidenceValue } from '@martech-portal/backstage-plugin-martech-common';
import { outcomeLetter } from '@martech-portal/backstage-plugin-martech-common/rules';
import { OutcomeDetail } from './outcomeDetail';
import { readOutcome } from './readOutcome';

/** As it is stored: short names, because there are hundreds of thousands. */
interface StoredDetail {
  e: Record<string, EvidenceValue>;
  s: number;
  u?: string;
  p?: string;
}

const fromStored = ({ e, s, u, p }: StoredDetail): OutcomeDetail => ({
  evidence: e,
  since: s,
  ...(u && { underlying: readOutcome(u) }),
  ...(p !== undefined && { problem: p }),
});

function writeDetail({
  evidenceText,
  since,
  underlying,
  problem,
}: WrittenDetail) {
  const under = underlying ? `,"u":"${outcomeLetter(underlying)}"` : '';
  const why = problem === undefined ? '' : `,"p":${JSON.stringify(problem)}`;
  return `{"e":${evidenceText},"s":${since}${under}${why}}`;
}

/** A detail whose evidence is text already: it is written in two places. */
export interface WrittenDetail extends Omit<OutcomeDetail, 'evidence'> {
  evidenceText: string;
}

/** One detail per check as JSON. */
export const writeDetails = (details: readonly WrittenDetail[]): string =>
  `[${details.map(writeDetail).join()}]`;

export function readDetails(text: string): OutcomeDetail[] {
  const stored: StoredDetail[] = JSON.parse(text);
  return stored.map(fromStored);
}
