import {
  EntityRow,
  RenewalWindow,
} from '@martech-portal/backstage-plugin-martech-common';

const DAY = 86_400_000;

/** Lifecycles in which somebody uses what is paid for. */
const inUse: ReadonlySet<string> = new Set([
  'implementing',
  'launched',
  'operating',
  'retiring',
]);

/** Days ahead within which a deadline asks for a decision. */
export const HORIZON = 120;

/** A day so many days after another, both `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** What decides where a renewal stands. */
export type ContractRow = Pick<
  EntityRow,
  'annualCost' | 'contractEnd' | 'lifecycle' | 'noticeDeadline' | 'vendor'
>;

/** Windows of one day: made once, asked for every platform. */
export function windowsFrom(
  today: string,
): (row: ContractRow) => RenewalWindow | undefined {
  const [in30, in60, in90, in120] = [30, 60, 90, HORIZON].map(days =>
    daysAfter(today, days),
  );
  return row => {
    const { contractEnd: end, lifecycle, noticeDeadline: deadline } = row;
    if (end !== undefined && end < today) {
      return lifecycle === 'retired' ? undefined : 'ended';
    }
    if (deadline === undefined) {
      const isBought = row.vendor !== undefined || row.annualCost !== undefined;
      return inUse.has(lifecycle) && isBought ? 'undated' : undefined;
    }
    if (deadline < today) return 'missed';
    if (deadline <= in30) return '30';
    if (deadline <= in60) return '60';
    if (deadline <= in90) return '90';
    return deadline <= in120 ? '120' : 'later';
  };
}

/** Whether the deadline of a window lies within 120 days. */
export const isWithinHorizon = (window: RenewalWindow): boolean =>
  window === '30' || window === '60' || window === '90' || window === '120';
