import {
  ControlStateId,
  controlStates,
  DriftMove,
  driftMoves,
} from '@martech-portal/backstage-plugin-martech-common';

/** How many days back changes are told of. */
export const periods = [7, 30, 90, 365] as const;
const USUAL = 30;

/** What the reader looks at; kept in the address. */
export interface DriftState {
  /** Today without it. */
  asOf?: string;
  days: (typeof periods)[number];
  /** Whose platforms are listed. */
  state?: ControlStateId;
  move?: DriftMove;
}

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Reads an address; what makes no sense there is left out. */
export function parseDrift(params: URLSearchParams): DriftState {
  const asOf = params.get('asOf') ?? '';
  const days = Number(params.get('days'));
  const state = controlStates.find(known => known === params.get('state'));
  const move = driftMoves.find(known => known === params.get('move'));
  return {
    ...(isDay(asOf) && { asOf }),
    days: periods.find(known => known === days) ?? USUAL,
    ...(state && { state }),
    ...(move && { move }),
  };
}

/** The address of what the reader looks at. */
export function printDrift(state: DriftState): URLSearchParams {
  const { asOf, days, move } = state;
  return new URLSearchParams({
    ...(asOf && { asOf }),
    ...(days !== USUAL && { days: String(days) }),
    ...(state.state && { state: state.state }),
    ...(move && { move }),
  });
}
