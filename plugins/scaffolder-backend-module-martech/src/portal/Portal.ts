import { Entity } from '@backstage/catalog-model';
import { MartechAs } from './martechAs';
import { Settings } from '../settings';
import { Step } from './Step';

/** What actions work with. */
export interface Portal {
  martechAs: MartechAs;
  /** An entity of the catalog as the initiator of the task sees it. */
  inCatalog(step: Step, entityRef: string): Promise<Entity | undefined>;
  /** Address of the page of an entity. */
  pageOf(entityRef: string): string;
  settings: Settings;
}
