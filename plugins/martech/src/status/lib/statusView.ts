import {
  CheckResult,
  conditions,
  ConditionStatus,
} from '@martech-portal/backstage-plugin-martech-common';
import { isDay } from '../../entity/lib/isDay';
import { needsWork } from './needsWork';

/** What the tab shows; kept in the address so that it can be shared. */
export interface StatusView {
  /** A past day, `YYYY-MM-DD`; undefined is now. */
  asOf?: string;
  /** Only checks that somebody should look at. */
  workOnly: boolean;
  condition?: ConditionStatus['id'];
}

/** Reads the view from an address; what it does not know is ignored. */
export function parseStatusView(params: URLSearchParams): StatusView {
  const asOf = params.get('asOf') ?? '';
  const condition = params.get('condition');
  return {
    asOf: isDay(asOf) ? asOf : undefined,
    workOnly: params.get('show') === 'work',
    condition: conditions.find(id => id === condition),
  };
}

/** Writes the view into an address and leaves alone what is not its own. */
export function printStatusView(
  view: StatusView,
  params: URLSearchParams,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const put = (name: string, value: string | undefined) =>
    value ? next.set(name, value) : next.delete(name);
  put('asOf', view.asOf);
  put('show', view.workOnly ? 'work' : undefined);
  put('condition', view.condition);
  return next;
}

/** Whether a check is part of what the view shows. */
export const isShown =
  (view: StatusView) =>
  (check: CheckResult): boolean =>
    (!view.workOnly || needsWork(check)) &&
    (!view.condition || check.condition === view.condition);
