import { spreadsheetText } from '@martech-portal/backstage-plugin-martech-common';

/** A value as a spreadsheet shows it; no text of it is run as a formula. */
export function csvCell(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return csvCell(value.map(String).join('; '));
  if (value === undefined || value === null) return '';
  return spreadsheetText(String(value));
}
