import { StoredReadiness } from './readiness';

/** What is remembered of an entity's last evaluation. */
export interface EvaluationState {
  uid: string;
  entityRef: string;
  kind: string;
  readiness: StoredReadiness | null;
  firstSeenAt: number;
  /** When time alone may change a result, milliseconds. */
  recheckAt?: number;
  /** Hash of all that was read; missing: evaluate in any case. */
  inputs?: string;
  /** Revision in which the readiness changed last. */
  revision: number;
}
