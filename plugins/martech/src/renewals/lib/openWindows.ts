import {
  RenewalWindow,
  renewalWindows,
} from '@martech-portal/backstage-plugin-martech-common';

/** One word in an address for every window in which notice can still be given. */
export const OPEN = 'open';

const closed: ReadonlySet<RenewalWindow> = new Set([
  'missed',
  'ended',
  'undated',
]);

/** What can still be cancelled. */
export const openWindows: readonly string[] = renewalWindows.filter(
  window => !closed.has(window),
);

/** Windows as they were meant: the word stands for several. */
export const spellOut = (windows: readonly string[]): string[] =>
  windows.includes(OPEN)
    ? [
        ...openWindows,
        ...windows.filter(one => one !== OPEN && !openWindows.includes(one)),
      ]
    : [...windows];

/** Whether exactly what can still be cancelled is chosen. */
export const isAllOpen = (windows: readonly string[]): boolean =>
  windows.length === openWindows.length &&
  openWindows.every(window => windows.includes(window));
