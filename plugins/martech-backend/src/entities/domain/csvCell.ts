/**
 * A value as a spreadsheet shows it. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function csvCell(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return csvCell(value.map(String).join('; '));
  if (value === undefined || value === null) return '';
  const text = String(value);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
