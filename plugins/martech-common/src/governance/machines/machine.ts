/**
 * Who may do something with a record, in relation to it:
 * - anyone: a person or service that may see it
 * - requester: who asked for it
 * - approver: somebody the operating model names for an area that is not decided
 *   yet, never the requester
 * - owner: holder or deputy of `platform-owner`, or a member of the owning group
 * - support: holder or deputy of `support-lead` or `service-owner`, or the owner
 * - intake: who answers requests (`spec.intake.owner`), or the owner
 * - release: `spec.release.owner`, or the owner
 * - governance: holder or deputy of `governance-lead`, or the governance group
 * - clock: the portal itself, when a time has come
 *
 * @public
 */
export const actors = [
  'anyone',
  'requester',
  'approver',
  'owner',
  'support',
  'intake',
  'release',
  'governance',
  'clock',
] as const;

/** @public */
export type Actor = (typeof actors)[number];

/**
 * One thing that can be done with a record.
 *
 * @public
 */
export interface Transition<State extends string = string> {
  action: string;
  from: readonly State[];
  /** Missing: the state stays. */
  to?: State;
  by: readonly Actor[];
  /** Done by a person only: a service or a token is refused. */
  person?: true;
  /**
   * A verdict on the areas of the record. `approve` goes on only when all areas
   * have said yes to what stands there now; one no is enough.
   */
  verdict?: 'approve' | 'reject';
  /** Changes what was asked for, so that earlier approvals no longer count. */
  edits?: true;
  /** A comment that says why has to come with it. */
  comment?: 'required';
}

/**
 * States and transitions of a record type.
 *
 * @public
 */
export interface Machine<State extends string = string> {
  states: readonly State[];
  /** States a new record can have; the first unless asked otherwise. */
  initial: readonly [State, ...State[]];
  /** States after which nothing is awaited any more. */
  closed: readonly State[];
  transitions: readonly Transition<State>[];
}

/** Keeps the states of a machine as a union. */
export const machine = <const State extends string>(
  definition: Machine<State>,
): Machine<State> => definition;
