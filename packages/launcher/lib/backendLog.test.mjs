import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysStartFailed, worthKeeping, worthShowing } from './backendLog.mjs';

const entry = fields => JSON.stringify({ plugin: 'catalog', ...fields });

const cases = [
  [
    'an error',
    entry({ level: 'error', message: 'No\n at a' }),
    'catalog: No',
    'catalog: No\n at a',
  ],
  ['a note', entry({ level: 'info', message: 'Yes' }), undefined, undefined],
  ['what Node prints', 'SyntaxError: x', undefined, 'SyntaxError: x'],
  ['JSON that is no log', '42', undefined, '42'],
];

describe('backendLog', () => {
  for (const [name, line, shown, kept] of cases)
    it(name, () => {
      assert.equal(worthShowing(line), shown);
      assert.equal(worthKeeping(line), kept);
    });

  it('knows a failed start', () =>
    assert.equal(
      saysStartFailed(entry({ message: 'Backend startup failed due to' })),
      true,
    ));
});
