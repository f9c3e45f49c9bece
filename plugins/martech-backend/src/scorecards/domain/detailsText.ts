import { EvidenceValue } from '@martech-portal/backstage-plugin-martech-common';
import { outcomeLetter } from '@martech-portal/backstage-plugin-martech-common/rules';
import { OutcomeDetail } from './outcomeDetail';
import { readOutcome } from './readOutcome';

type Evidence = Record<string, EvidenceValue>;

/** What is special about one check: short names, because there are many. */
interface StoredSpecial {
  /** Since when, where that is later than for the others. */
  s?: number;
  u?: string;
  p?: string;
}

/** As it is stored. Most checks of a result have their outcome since one moment. */
interface StoredDetails {
  s: number;
  e: Evidence[];
  /** By index of the check. */
  d?: Record<string, StoredSpecial>;
}

/** As it was stored at first: one detail per check. */
type FormerDetails = Array<StoredSpecial & { e: Evidence; s: number }>;

/** A detail whose evidence is text already: it is written in two places. */
export interface WrittenDetail extends Omit<OutcomeDetail, 'evidence'> {
  evidenceText: string;
}

/** Evidence of all checks as JSON. */
export const writeEvidence = (details: readonly WrittenDetail[]): string =>
  `[${details.map(({ evidenceText }) => evidenceText).join()}]`;

function specialOf(
  { problem, since, underlying }: WrittenDetail,
  first: number,
): StoredSpecial | undefined {
  if (since === first && !underlying && problem === undefined) return undefined;
  return {
    ...(since !== first && { s: since }),
    ...(underlying && { u: outcomeLetter(underlying) }),
    p: problem,
  };
}

/** The details of all checks as JSON. */
export function writeDetails(details: readonly WrittenDetail[]): string {
  const first = details.reduce(
    (earliest, { since }) => Math.min(earliest, since),
    details[0]?.since ?? 0,
  );
  const specials = details.flatMap((detail, index) => {
    const special = specialOf(detail, first);
    return special ? [[index, special] as const] : [];
  });
  const rest =
    specials.length > 0
      ? `,"d":${JSON.stringify(Object.fromEntries(specials))}`
      : '';
  return `{"s":${first},"e":${writeEvidence(details)}${rest}}`;
}

const fromStored = (
  evidence: Evidence,
  since: number,
  { u, p }: StoredSpecial,
): OutcomeDetail => ({
  evidence,
  since,
  ...(u && { underlying: readOutcome(u) }),
  ...(p !== undefined && { problem: p }),
});

/** The details of all checks, in the order of their version. */
export function readDetails(text: string): OutcomeDetail[] {
  const stored: StoredDetails | FormerDetails = JSON.parse(text);
  if (Array.isArray(stored)) {
    return stored.map(detail => fromStored(detail.e, detail.s, detail));
  }
  const { s, e, d = {} } = stored;
  return e.map((evidence, index) => {
    const special = d[index] ?? {};
    return fromStored(evidence, special.s ?? s, special);
  });
}
