import {
  CandidateState,
  candidateStates,
} from '@martech-portal/backstage-plugin-martech-common';

/** What somebody asked of the list of candidates; the address holds all of it. */
export interface CandidateListState {
  state: CandidateState;
  text: string;
  category?: string;
}

const MAX_TEXT = 200;

/** Reads the address; what it does not know is left out. */
export function parseCandidateList(
  params: URLSearchParams,
): CandidateListState {
  const wanted = params.get('state');
  return {
    state: candidateStates.find(state => state === wanted) ?? 'new',
    text: (params.get('text') ?? '').slice(0, MAX_TEXT),
    category: params.get('category') || undefined,
  };
}

/** Writes the address; what is as at first sight is left out. */
export function printCandidateList({
  category,
  state,
  text,
}: CandidateListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state !== 'new') params.set('state', state);
  if (text) params.set('text', text);
  if (category) params.set('category', category);
  return params;
}
