import { Entity } from '@backstage/catalog-model';
import { JSX } from 'react';

/** A tab of the entity pages: where it belongs and how it is loaded. */
export interface EntityTab {
  /** Kinds it is made for, in lower case as filters compare them. */
  kinds: readonly string[];
  path: string;
  load(): Promise<() => JSX.Element>;
}

/** Whether a tab is made for the kind of an entity. */
export const hasTab =
  ({ kinds }: EntityTab) =>
  ({ kind }: Entity): boolean =>
    kinds.includes(kind.toLocaleLowerCase('en'));
