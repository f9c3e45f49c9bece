import {
  EntityColumnName,
  EntityRow,
  MartechKindName,
  VocabularyName,
} from '@martech-portal/backstage-plugin-martech-common';
import { WordList } from '../translation';
import { columnMessages } from '../translation/columnMessages';
import { filterMessages } from '../translation/filterMessages';
import { listMessages } from '../translation/listMessages';
import { windowMessages } from '../translation/windowMessages';

type KeyOf<Value> = {
  [Key in keyof EntityRow]-?: NonNullable<EntityRow[Key]> extends Value
    ? Key
    : never;
}[keyof EntityRow];

/** Fields of a row that hold one text, reference or day. */
export type TextKey = KeyOf<string>;
/** Fields of a row that hold several. */
export type SetKey = KeyOf<string[]>;

/** What a cell shows, as data; `Cell` draws it. */
export type CellSpec =
  | { show: 'name' }
  | { show: 'text'; of: TextKey }
  | { show: 'texts'; of: SetKey }
  | { show: 'word'; of: TextKey; list: WordList; below?: WordBelow }
  | { show: 'title'; of: TextKey; vocabulary: VocabularyName; below?: TextKey }
  | { show: 'titles'; of: SetKey; vocabulary: VocabularyName }
  | { show: 'ref'; of: TextKey }
  | { show: 'refs'; of: SetKey }
  | { show: 'flow'; from: TextKey; to: TextKey }
  | { show: 'day'; of: TextKey }
  /** A day by which something must happen, with how long that is. */
  | { show: 'due'; of: TextKey; until?: TextKey }
  | { show: 'money'; of: 'annualCost' }
  | { show: 'number'; of: 'platformCount' };

interface WordBelow {
  of: TextKey;
  list: WordList;
}

/** A column of a list. */
export interface ListColumn {
  id: keyof typeof columnMessages;
  cell: CellSpec;
  /** Column of the index it sorts by; without one it does not sort. */
  sort?: EntityColumnName;
  /** Least width in px, and its share of what is left. */
  width: readonly [min: number, grow: number];
  align?: 'right';
  /** Dropped at narrow widths, highest first; 0 stays always. */
  drop: number;
}

/** Where the names of a filter's values come from. */
export type ValueNames =
  | { from: 'words'; list: WordList }
  | { from: 'vocabulary'; name: VocabularyName }
  | { from: 'refs' }
  | { from: 'titles'; titles: ReadonlyMap<string, string> }
  | { from: 'text' };

interface FilterBase {
  /** Also its name in the address. */
  id: keyof typeof filterMessages;
  column: EntityColumnName;
}

/** Any of the values that occur, with counts. */
export interface ChoiceFilter extends FilterBase {
  type: 'choice';
  names: ValueNames;
}

/** A day within the next 30, 60, 90 or 120 days, or in the past. */
export interface WindowFilter extends FilterBase {
  id: keyof (typeof windowMessages)['past'];
  type: 'window';
  /** Past counts only while this day has not passed as well. */
  while?: EntityColumnName;
}

/** A filter of a list. */
export type ListFilter = ChoiceFilter | WindowFilter;

/** What is needed to show the chosen values of a filter. */
export type NamedFilter =
  | Pick<ChoiceFilter, 'id' | 'type' | 'names'>
  | WindowFilter;

/** A list page as data: what it shows, sorts and filters by. */
export interface ListDefinition {
  /** Name of the page, its texts and its exported file. */
  name: keyof typeof listMessages;
  kind: MartechKindName;
  columns: readonly ListColumn[];
  filters: readonly ListFilter[];
  /** The lifecycle whose entries are over: left out until somebody asks. */
  leavesOut?: { words: WordList; value: string };
  /** It can be looked at as pictures, too. */
  hasLibrary?: true;
}
