/** Who takes a step, in relation to the record; a service is nobody of them. */
export const roles = [
  'anyone',
  'requester',
  'approver',
  'owner',
  'support',
  'intake',
  'release',
  'governance',
  'service',
] as const;

/** The deputy decides where whoever would decide has asked. */
export type Role = (typeof roles)[number] | 'deputy';
/** The portal itself calls no API. */
export type Expecting = Role | 'clock';

/** Who may take a step, and the state that it leads to; missing: it stays. */
export interface ExpectedStep {
  by: readonly Expecting[];
  to?: string;
  /** The table lets them, a rule about this very situation does not. */
  refused?: true;
}

/** Steps that are possible; all others are not, to nobody. */
export interface Situation {
  state: string;
  steps: Readonly<Record<string, ExpectedStep>>;
}

const names: readonly string[] = [...roles, 'clock'];
const isExpecting = (name: string): name is Expecting => names.includes(name);

/** What a record may be like, by name. */
export type Situations = Readonly<Record<string, Situation>>;

export const step = (by: string, to?: string): ExpectedStep => ({
  by: by.split(' ').filter(isExpecting),
  to,
});
export const refused = (by: string): ExpectedStep => ({
  ...step(by),
  refused: true,
});

export const over = (state: string): Situation => ({ state, steps: {} });
