/** Blanks in front do not keep a spreadsheet from running what follows. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
/** Where `;` separates columns, what stands behind one begins a cell. */
const formulaBehind = /(;\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * A value as a spreadsheet shows it. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function csvCell(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return csvCell(value.map(String).join('; '));
  if (value === undefined || value === null) return '';
  const text = String(value).replace(formulaBehind, "$1'");
  return formula.test(text) ? `'${text}` : text;
}
