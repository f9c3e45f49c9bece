import {
  Candidate,
  CandidatesPage,
  candidatesQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

/** A query with everything that was not said filled in. */
export type CandidatesAsked = z.output<typeof candidatesQuerySchema>;

/** What has no name is asked for by this one. */
export const UNKNOWN_CATEGORY = 'unknown';

const categoryOf = ({ category }: Candidate) => category ?? UNKNOWN_CATEGORY;

/** Whether a candidate, or a host of it, is called like that. */
function hasText(candidate: Candidate, text: string) {
  const wanted = text.trim().toLowerCase();
  const { company = '', domain, hosts, title } = candidate;
  return [title, company, domain, ...hosts.map(({ host }) => host)].some(word =>
    word.toLowerCase().includes(wanted),
  );
}

function countBy(values: readonly string[]) {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The place of a candidate in the list. */
export interface Place {
  at: string;
  id: string;
}

const isAfter = (candidate: Candidate, { at, id }: Place) =>
  candidate.lastSeenAt < at ||
  (candidate.lastSeenAt === at && candidate.id > id);

/**
 * A page of candidates with the numbers beside it.
 *
 * @param all - last seen first, and by id where that is the same
 */
export function candidatesPage(
  all: readonly Candidate[],
  asked: Omit<CandidatesAsked, 'cursor'> & { after?: Place },
): Omit<CandidatesPage, 'asOf' | 'nextCursor'> & { next?: Place } {
  const { after, category, limit, state, text } = asked;
  const named = text?.trim() ? all.filter(one => hasText(one, text)) : all;
  const isMeant = (candidate: Candidate) =>
    category === undefined || categoryOf(candidate) === category;
  const isInState = (candidate: Candidate) =>
    state === undefined || candidate.state === state;
  const states = countBy(named.filter(isMeant).map(one => one.state));
  const found = named.filter(one => isMeant(one) && isInState(one));
  const rest = after ? found.filter(one => isAfter(one, after)) : found;
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const waiting = all.filter(one => one.state === 'new');
  const [since] = waiting.map(({ firstSeenAt }) => firstSeenAt).sort();
  return {
    items,
    totalItems: found.length,
    counts: {
      new: states.get('new') ?? 0,
      registered: states.get('registered') ?? 0,
      ignored: states.get('ignored') ?? 0,
      excepted: states.get('excepted') ?? 0,
    },
    categories: [...countBy(named.filter(isInState).map(categoryOf))]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => other.count - one.count),
    signal: {
      id: 'unregistered-tool',
      tools: waiting.length,
      since: since ?? null,
    },
    ...(rest.length > limit &&
      last && { next: { at: last.lastSeenAt, id: last.id } }),
  };
}
