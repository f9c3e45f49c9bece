import { EvidenceValue } from '@martech-portal/backstage-plugin-martech-common';
import { outcomeLetter } from '@martech-portal/backstage-plugin-martech-common/rules';
import { OutcomeDetail } from '../domain/outcomeDetail';
import { readOutcome } from '../domain/readOutcome';

/** As it is stored: short names, because there are hundreds of thousands. */
interface StoredDetail {
  e: Record<string, EvidenceValue>;
  s: number;
  u?: string;
  p?: string;
}

const toStored = (detail: OutcomeDetail): StoredDetail => ({
  e: detail.evidence,
  s: detail.since,
  ...(detail.underlying && { u: outcomeLetter(detail.underlying) }),
  ...(detail.problem !== undefined && { p: detail.problem }),
});

const fromStored = ({ e, s, u, p }: StoredDetail): OutcomeDetail => ({
  evidence: e,
  since: s,
  ...(u && { underlying: readOutcome(u) }),
  ...(p !== undefined && { problem: p }),
});

/** One detail per check as text. */
export const writeDetails = (details: readonly OutcomeDetail[]): string =>
  JSON.stringify(details.map(toStored));

export function readDetails(text: string): OutcomeDetail[] {
  const stored: StoredDetail[] = JSON.parse(text);
  return stored.map(fromStored);
}
