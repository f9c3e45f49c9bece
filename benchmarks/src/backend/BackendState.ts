/** What the backend still has to do. */
export interface BackendState {
  /** Entities to be read again. */
  dirty: number;
  /** Entities to be evaluated. */
  due: number;
  /** Messages to be delivered. */
  letters: number;
  /** Entities that have been evaluated. */
  evaluated: number;
}

/** What the process has come through since it was asked last, in milliseconds. */
export interface BackendLoad {
  /** Time of its processor, since the start. */
  cpu: number;
  /** How long others had to wait for the event loop. */
  delayP99: number;
  delayMax: number;
  rssMiB: number;
}
