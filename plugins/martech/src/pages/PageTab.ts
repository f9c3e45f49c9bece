import { ComponentType } from 'react';

/** A tab of one of our pages, loaded when it is opened. */
export interface PageTab<Path extends string = string> {
  /** Last part of the address. */
  path: Path;
  load(): Promise<ComponentType>;
}
