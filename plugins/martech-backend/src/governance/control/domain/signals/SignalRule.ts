import { SignalId } from '@martech-portal/backstage-plugin-martech-common';
import { ControlPolicy } from '../ControlPolicy';
import { PlatformView } from '../PlatformView';
import { StoredReason } from '../StoredReason';

/** What a signal rests on. */
export type Found = Pick<StoredReason, 'data' | 'since' | 'source'>;

/** What was seen when somebody looked. */
export interface Look {
  /** Missing: all is well. */
  found?: Found;
  /** When time alone may change the answer, milliseconds. */
  again?: number;
}

/** Looks for one signal; a pure function of what is known of a platform. */
export interface SignalRule {
  id: SignalId;
  severity: 'red' | 'amber';
  look(view: PlatformView, policy: ControlPolicy['signals']): Look;
}

/** Nothing was found, and time alone changes nothing. */
export const nothing: Look = {};
