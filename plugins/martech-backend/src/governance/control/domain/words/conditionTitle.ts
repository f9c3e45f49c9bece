import { listed } from './Naming';

const titles: Record<string, string> = {
  release: 'Release discipline',
  roles: 'Role clarity',
  measures: 'Success measures',
};

/** What people call one of the eight conditions. */
export const conditionTitle = (id: string): string =>
  titles[id] ?? id.charAt(0).toUpperCase() + id.slice(1);

/** A sentence about conditions that do not hold. */
export function notHolding(ids: readonly string[]): string {
  const isOne = ids.length === 1 && ids[0] !== 'measures';
  const titled = listed(ids.map(conditionTitle));
  return `${titled} ${isOne ? 'does' : 'do'} not hold.`;
}
