import { WordList } from '../translation';
import { ChoiceFilter, ListColumn } from './listDefinition';

/** The entity's title, linked to its page, with what it is below. */
export const nameColumn: ListColumn = {
  id: 'name',
  cell: { show: 'name' },
  sort: 'title',
  width: [220, 3],
  drop: 0,
};

/** The team that answers for it. */
export const ownerColumn: ListColumn = {
  id: 'owner',
  cell: { show: 'ref', of: 'owner' },
  sort: 'owner',
  width: [140, 1.6],
  drop: 0,
};

/** Where it stands, in the words of its kind. */
export const lifecycleColumn = (list: WordList): ListColumn => ({
  id: 'lifecycle',
  cell: { show: 'word', of: 'lifecycle', list },
  sort: 'lifecycle',
  width: [118, 0.9],
  drop: 0,
});

/** Whether it is under control. */
export const stateColumn: ListColumn = {
  id: 'controlState',
  cell: { show: 'word', of: 'controlState', list: 'controlState' },
  sort: 'controlState',
  width: [124, 0.9],
  drop: 0,
};

/** Its type, in the words of its kind. */
export const typeColumn = (list: WordList): ListColumn => ({
  id: 'type',
  cell: { show: 'word', of: 'type', list },
  sort: 'type',
  width: [130, 1.1],
  drop: 2,
});

/** Filter over a column of fixed values. */
export const wordFilter = (
  id: ChoiceFilter['id'],
  column: ChoiceFilter['column'],
  list: WordList,
): ChoiceFilter => ({
  id,
  type: 'choice',
  column,
  names: { from: 'words', list },
});

/** Filter over how things stand. */
export const stateFilter: ChoiceFilter = wordFilter(
  'controlState',
  'controlState',
  'controlState',
);

/** Filter over the teams that answer for something. */
export const ownerFilter: ChoiceFilter = {
  id: 'owner',
  type: 'choice',
  column: 'owner',
  names: { from: 'refs' },
};

/** Filter over markets. */
export const marketFilter: ChoiceFilter = {
  id: 'market',
  type: 'choice',
  column: 'market',
  names: { from: 'vocabulary', name: 'markets' },
};
