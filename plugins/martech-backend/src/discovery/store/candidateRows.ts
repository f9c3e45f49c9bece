import {
  discoverySources,
  seenHostSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { CandidateDecision, StoredCandidate } from '../domain/StoredCandidate';
import { CandidateRecord } from './tables';

const hosts = z.array(seenHostSchema);
const sources = z.array(
  z.object({
    kind: z.enum(discoverySources),
    site: z.string().optional(),
    count: z.number(),
    firstSeenAt: z.coerce.date(),
    lastSeenAt: z.coerce.date(),
  }),
);

const instant = (value: number | string) => new Date(Number(value));

function decisionOf(row: CandidateRecord): CandidateDecision | undefined {
  if (row.decided_by === null || row.decided_at === null) return undefined;
  return {
    by: row.decided_by,
    at: instant(row.decided_at),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.entity_ref !== null && { entityRef: row.entity_ref }),
    ...(row.exception_id !== null && { exceptionId: row.exception_id }),
  };
}

export function toCandidate(row: CandidateRecord): StoredCandidate {
  const decision = decisionOf(row);
  return {
    id: row.id,
    tool: row.tool,
    domain: row.domain,
    title: row.title,
    ...(row.company !== null && { company: row.company }),
    category: row.category,
    ...(row.website !== null && { website: row.website }),
    hosts: hosts.parse(JSON.parse(row.hosts)),
    sources: sources.parse(JSON.parse(row.sources)),
    firstSeenAt: instant(row.first_seen_at),
    lastSeenAt: instant(row.last_seen_at),
    state: row.state,
    ...(decision && { decision }),
    version: row.version,
  };
}

export const candidateColumns = [
  'id',
  'tool',
  'domain',
  'title',
  'company',
  'category',
  'website',
  'hosts',
  'sources',
  'first_seen_at',
  'last_seen_at',
  'state',
  'reason',
  'entity_ref',
  'exception_id',
  'decided_by',
  'decided_at',
  'version',
  'revision',
] as const;

export const fromCandidate = (
  candidate: StoredCandidate,
  revision: number,
): CandidateRecord => ({
  id: candidate.id,
  tool: candidate.tool,
  domain: candidate.domain,
  title: candidate.title,
  company: candidate.company ?? null,
  category: candidate.category,
  website: candidate.website ?? null,
  hosts: JSON.stringify(candidate.hosts),
  sources: JSON.stringify(candidate.sources),
  first_seen_at: candidate.firstSeenAt.getTime(),
  last_seen_at: candidate.lastSeenAt.getTime(),
  state: candidate.state,
  reason: candidate.decision?.reason ?? null,
  entity_ref: candidate.decision?.entityRef ?? null,
  exception_id: candidate.decision?.exceptionId ?? null,
  decided_by: candidate.decision?.by ?? null,
  decided_at: candidate.decision?.at.getTime() ?? null,
  version: candidate.version,
  revision,
});
