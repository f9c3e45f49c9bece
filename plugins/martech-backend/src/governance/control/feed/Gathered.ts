import { StateRow } from '../domain/StateRow';
import { Judged } from '../domain/stateChange';
import { TrustChange } from '../store/ControlStore';

/** What one entity came to, before it is compared with what is kept. */
export interface Verdict {
  judged: Judged;
  before?: StateRow;
  trust?: TrustChange;
  /** Rules have to look again: what they count of its records has changed. */
  evaluate?: boolean;
}

/** When and under what entities are looked at. */
export interface Pass {
  now: Date;
  /** When the first state ever was written, milliseconds. */
  historyBegan: number;
}
