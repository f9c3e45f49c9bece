import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { StandardChange } from './changeClassOf';
import { Freeze } from './Freeze';

/** What is looked up before anything is decided about a change. */
export interface ChangeSeen {
  model: OperatingModel;
  /** Standard changes of the platform. */
  standard: readonly StandardChange[];
  /** Freezes of the entity that are on or ahead. */
  freezes: readonly Freeze[];
  /** What depends on the entity, the nearest first. */
  affected: readonly string[];
  /** Milliseconds from submitting a change until it should be decided. */
  decideWithin: number;
}
