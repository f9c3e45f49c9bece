/** An expression on which the two evaluators do not say the same. */
export interface DialectDifference {
  rule: string;
  engine: string;
  second: string;
  why: string;
}

/**
 * Every difference between the two dialects of CEL that is known, held by a
 * test. Nearly all are refusals: the engine checks types before it runs
 * anything, this one does not. No random rule uses any of them.
 */
export const dialectDifferences: DialectDifference[] = [
  {
    rule: '[1] == [1.0]',
    engine: 'error',
    second: 'pass',
    why: 'lists of ints and of doubles are different types to a type checker',
  },
  {
    rule: '[1, 2.0] == [1.0, 2]',
    engine: 'error',
    second: 'pass',
    why: 'all entries of a list must have one type',
  },
  {
    rule: '1 in [1.0]',
    engine: 'error',
    second: 'pass',
    why: 'an int is no entry of a list of doubles to a type checker',
  },
  {
    rule: 'entity.spec.roles.size() == 0 ? true : "no"',
    engine: 'error',
    second: 'pass',
    why: 'both branches must have one type',
  },
  {
    rule: 'has(entity.spec.tier)',
    engine: 'error',
    second: 'pass',
    why: 'every field is there, so has() would always be true; it is refused',
  },
  {
    rule: 'int(2.7) == 2',
    engine: 'error',
    second: 'pass',
    why: 'numbers are doubles, so conversions are refused',
  },
  {
    rule: 'entity.spec.tier == null',
    engine: 'error',
    second: 'fail',
    why: 'a text is never null, so comparing them is refused',
  },
  {
    rule: 'owner == owner',
    engine: 'error',
    second: 'pass',
    why: 'objects are not compared as a whole',
  },
  {
    rule: '{"a": 1, "a": 2}.size() == 1',
    engine: 'pass',
    second: 'error',
    why: 'a repeated key of a map: the last one counts, or is an error',
  },
  {
    rule: 'exists({"a": ""})',
    engine: 'fail',
    second: 'pass',
    why: 'a map that a rule writes itself is looked into like an object',
  },
];
