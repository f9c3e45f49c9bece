/**
 * The house rules that a syntax tree can show, as `{ rule, matches(node, ts, isTest) }`.
 * `ts` is the TypeScript module of the repository: the launcher itself has no dependencies.
 */
const RUNNERS = new Set(['describe', 'it', 'test']);
const NARROWING = new Set(['only', 'skip', 'todo', 'fixme']);
const NARROWED = new Set(['fit', 'fdescribe', 'xit', 'xtest', 'xdescribe']);

const isConst = (node, ts) =>
  ts.isTypeReferenceNode(node.type) &&
  ts.isIdentifier(node.type.typeName) &&
  node.type.typeName.text === 'const';

function leavesTestsOut(node, ts) {
  if (ts.isIdentifier(node)) return NARROWED.has(node.text);
  return (
    ts.isPropertyAccessExpression(node) &&
    NARROWING.has(node.name.text) &&
    RUNNERS.has(node.expression.getText().split('.')[0])
  );
}

export const sourceRules = [
  {
    rule: 'no `any`: name the type, or `unknown` and parse it',
    matches: (node, ts) => node.kind === ts.SyntaxKind.AnyKeyword,
  },
  {
    rule: 'no `as` outside tests: parse at the edge, or write a guard',
    matches: (node, ts, isTest) =>
      !isTest && ts.isAsExpression(node) && !isConst(node, ts),
  },
  {
    rule: 'no `!` outside tests: say what happens when it is missing',
    matches: (node, ts, isTest) => !isTest && ts.isNonNullExpression(node),
  },
  {
    rule: 'no test is left out: remove `.only`, `.skip`, `.todo`',
    matches: (node, ts, isTest) => isTest && leavesTestsOut(node, ts),
  },
];
