import { Entity } from '@backstage/catalog-model';
import {
  MarketingScorecard,
  MartechKindName,
  RuleProblem,
} from '@martech-portal/backstage-plugin-martech-common';
import { SnapshotParts } from '@martech-portal/backstage-plugin-martech-common/rules';

/** What a thread says first: from then on it answers. */
export const READY = 'ready';

/** Tells a thread that it was started to try rules out. */
export const PREVIEW_THREAD = 'martech-preview';

/** What rules may see of one entity; what it refers to is sent once a batch. */
export interface DraftItem extends Omit<SnapshotParts, 'lookup'> {
  /** Whether all checks are asked for, or only those that changed. */
  all: boolean;
}

/** What a thread is asked. */
export type Question =
  | { type: 'compile'; definition: MarketingScorecard; changed: string[] }
  | {
      type: 'evaluate';
      items: DraftItem[];
      related: ReadonlyMap<string, Entity>;
    };

/** A draft that was compiled. */
export interface CompiledDraft {
  type: 'compile';
  problems: RuleProblem[];
  kinds: MartechKindName[];
  /** People and groups that its rules name. */
  named: string[];
}

/** What the draft comes to, in the order of the items. */
export interface EvaluatedDraft {
  type: 'evaluate';
  /** One letter a check, `-` where it was not asked for; null: does not apply. */
  letters: Array<string | null>;
}

export type Answer = CompiledDraft | EvaluatedDraft;
