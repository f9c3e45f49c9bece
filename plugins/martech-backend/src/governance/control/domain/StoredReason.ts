import { StateReason } from '@martech-portal/backstage-plugin-martech-common';

/** What a sentence about a reason names: days and references, never counts of days. */
export type ReasonData = Readonly<Record<string, string | readonly string[]>>;

/** Why a state is what it is, as it is kept; the sentence is made when it is read. */
export interface StoredReason {
  kind: StateReason['kind'];
  id: string;
  severity: StateReason['severity'];
  /** Milliseconds. */
  since?: number;
  source?: StateReason['source'];
  path?: readonly string[];
  data?: ReasonData;
}

/** Equal for reasons that are the same, whatever they say in detail. */
export const reasonKey = ({ kind, id }: Pick<StoredReason, 'kind' | 'id'>) =>
  `${kind}:${id}`;
