/** Blanks in front do not keep a spreadsheet from running what follows. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
/** Where `;` separates columns, what stands behind one begins a cell. */
const formulaBehind = /(;\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * Text for a cell of a CSV file. What a spreadsheet would run as a formula gets
 * an apostrophe in front.
 *
 * @see {@link https://owasp.org/www-community/attacks/CSV_Injection | OWASP, CSV injection}
 *
 * @public
 */
export function spreadsheetText(text: string): string {
  const safe = text.replace(formulaBehind, "$1'");
  return formula.test(safe) ? `'${safe}` : safe;
}
