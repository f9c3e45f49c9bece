import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closingLine, counted, total } from './tally.mjs';
import {
  countJest,
  countPlaywright,
  countTap,
  orFailed,
} from './testReports.mjs';

const jest = {
  numPassedTests: 7,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 2,
};
const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };

const cases = [
  ['a suite that does not load fails', countJest(jest), 7, 3],
  ['a flaky journey fails', countPlaywright({ stats, errors: [] }), 4, 2],
  [
    'an error outside a journey fails',
    countPlaywright({ stats, errors: [{}] }),
    4,
    3,
  ],
  ['node --test', countTap('ok 1\n# pass 5\n# fail 2\n# cancelled 1\n'), 5, 3],
  ['a stage without checks fails', counted({ passed: 0, failed: 0 }), 0, 1],
  ['a stage with failures only', counted({ passed: 0, failed: 2 }), 0, 2],
  ['a tool that broke fails', orFailed({ passed: 3, failed: 0 }, 1), 3, 1],
  [
    'failures are not counted twice',
    orFailed({ passed: 3, failed: 2 }, 1),
    3,
    2,
  ],
  ['a sum', total([jest, stats].map(() => ({ passed: 2, failed: 1 }))), 4, 2],
];

describe('counting', () => {
  for (const [name, counts, passed, failed] of cases)
    it(name, () => assert.deepEqual(counts, { passed, failed }));

  it('closes with the line that machines read', () =>
    assert.equal(closingLine({ passed: 3, failed: 0 }), '3 passed, 0 failed'));
});
