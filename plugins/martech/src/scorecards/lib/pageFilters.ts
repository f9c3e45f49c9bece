import {
  martechKindNames,
  MartechKindName,
  ScorecardDetail,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  ChoiceFilter,
  decisionList,
  integrationList,
  ListDefinition,
  ListFilter,
  platformList,
  templateList,
  vendorList,
} from '../../lists';

const lists: readonly ListDefinition[] = [
  platformList,
  templateList,
  integrationList,
  vendorList,
  decisionList,
];

/** A filter over results, which are no columns of the entity index. */
export type ResultFilter = Pick<ChoiceFilter, 'id' | 'type' | 'names'> & {
  values: readonly string[];
};

/** Entities that reached no level, in the words of the API. */
export const NO_LEVEL = 'none';

/** The kinds a scorecard is about, as our kinds are called. */
export const kindsOf = (names: readonly string[]): MartechKindName[] => {
  const wanted = names.map(name => name.toLocaleLowerCase('en'));
  return martechKindNames.filter(name =>
    wanted.includes(name.toLocaleLowerCase('en')),
  );
};

/** The lists that show entities of the kinds. */
export const listsOf = (
  kinds: readonly MartechKindName[],
): readonly ListDefinition[] =>
  lists.filter(({ kind }) => kinds.includes(kind));

/** The filters of the entity lists that make sense for every one of the kinds. */
export function entityFilters(
  kinds: readonly MartechKindName[],
): readonly ListFilter[] {
  const [first, ...others] = listsOf(kinds);
  if (!first) return [];
  return first.filters.filter(filter =>
    others.every(list => list.filters.includes(filter)),
  );
}

/** The filters over outcomes, checks and levels of a scorecard. */
export function resultFilters(
  scorecard: Pick<ScorecardDetail, 'checks' | 'levels'>,
  words: { outcomes: readonly string[]; noLevel: string },
): ResultFilter[] {
  const { checks, levels } = scorecard;
  const titled = (entries: readonly { id: string; title: string }[]) =>
    new Map(entries.map(({ id, title }) => [id, title]));
  const reached = [{ id: NO_LEVEL, title: words.noLevel }, ...levels];
  return [
    {
      id: 'outcome',
      type: 'choice',
      names: { from: 'words', list: 'outcome' },
      values: words.outcomes,
    },
    {
      id: 'check',
      type: 'choice',
      names: { from: 'titles', titles: titled(checks) },
      values: checks.map(({ id }) => id),
    },
    {
      id: 'level',
      type: 'choice',
      names: { from: 'titles', titles: titled(reached) },
      values: reached.map(({ id }) => id),
    },
  ];
}
