import {
  MartechKindName,
  martechKindNames,
} from '@martech-portal/backstage-plugin-martech-common';

const byLowerCase = new Map(
  martechKindNames.map(kind => [kind.toLocaleLowerCase('en'), kind]),
);

/** The kind of ours that a word of an address names, in any case. */
export const findKindName = (word: string): MartechKindName | undefined =>
  byLowerCase.get(word.toLocaleLowerCase('en'));
