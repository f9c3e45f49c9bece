import { sourceRules } from './sourceRules.mjs';
import { textRules } from './textRules.mjs';

const LONGEST = 250;
const LONGEST_TEST = 400;

const isCode = path => /\.[cm]?[jt]sx?$/.test(path);
const isTest = path =>
  /\.(test|spec)\.[cm]?[jt]sx?$|(^|\/)(__testUtils__|__mocks__)\//.test(path);

function tooLong(path, lines) {
  const limit = isTest(path) ? LONGEST_TEST : LONGEST;
  return isCode(path) && lines.length > limit
    ? [{ line: lines.length, rule: `at most ${limit} lines in a file` }]
    : [];
}

function inText(path, lines) {
  return textRules
    .filter(({ appliesTo }) => appliesTo(path))
    .flatMap(({ rule, pattern }) =>
      lines.flatMap((text, index) =>
        pattern.test(text) ? [{ line: index + 1, rule }] : [],
      ),
    );
}

function inSource(path, text, ts) {
  if (!isCode(path)) return [];
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = node => {
    for (const { rule, matches } of sourceRules)
      if (matches(node, ts, isTest(path))) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        found.push({ line: line + 1, rule });
      }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What breaks the house rules in one file, as `{ line, rule }`. */
export function violations(path, text, ts) {
  const lines = text.replace(/\n$/, '').split('\n');
  return [
    ...tooLong(path, lines),
    ...inText(path, lines),
    ...inSource(path, text, ts),
  ];
}
