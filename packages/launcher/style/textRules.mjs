/** The house rules that the text of a file shows, as `{ rule, appliesTo(path), pattern }`. */
const isCode = path => /\.[cm]?[jt]sx?$/.test(path);

/** Put together from halves, so that this file does not break its own rules. */
const words = (...halves) => new RegExp(halves.join('|'));

export const textRules = [
  {
    rule: 'no compiler or lint rule is switched off',
    appliesTo: isCode,
    pattern: words(
      '@ts-' + '(ignore|expect-error|nocheck)',
      'eslint-' + 'disable',
    ),
  },
  {
    rule: 'nothing is left to do in a comment: do it, or open an issue',
    appliesTo: isCode,
    pattern: words('\\b(TO' + 'DO|FIX' + 'ME|XX' + 'X)\\b'),
  },
  {
    rule: 'no path of one machine',
    appliesTo: () => true,
    pattern: /(^|[\s"'`(=:])\/(home|Users|root|work)\/[\w.-]+/,
  },
  {
    rule: 'no `./alpha` export: feature discovery would load it',
    appliesTo: path => path.endsWith('package.json'),
    pattern: /"\.\/alpha"\s*:/,
  },
];
