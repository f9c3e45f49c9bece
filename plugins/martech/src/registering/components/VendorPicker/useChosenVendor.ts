import { useRefTitles } from '../../../hooks/useRefTitles';
import { VendorOption, VendorValue } from '../../lib/vendorValue';

/** The value of the form as the picker shows it. */
export function useChosenVendor(
  value: VendorValue | undefined,
): VendorOption | null {
  const titleOf = useRefTitles(typeof value === 'string' ? [value] : []);
  if (value === undefined) return null;
  return typeof value === 'string'
    ? { from: 'catalog', title: titleOf(value), value, more: [] }
    : { from: 'typed', title: value.title, value };
}
