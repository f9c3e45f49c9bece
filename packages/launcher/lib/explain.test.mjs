import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain } from './explain.mjs';

const cases = [
  ['getaddrinfo ENOTFOUND registry.example.org', /registry cannot be reached/],
  ['YN0001: RequestError: connect ECONNREFUSED', /registry cannot be reached/],
  ['write ENOSPC: no space left on device', /disk is full/],
  [
    'YN0028: The lockfile would have been modified',
    /yarn\.lock does not match/,
  ],
  ["EACCES: permission denied, mkdir 'node_modules'", /cannot be written/],
];

describe('explain', () => {
  for (const [output, sentence] of cases)
    it(output, () => assert.match(explain(output), sentence));

  it('says nothing about what it does not know', () =>
    assert.equal(explain('TS2322: Type string is not assignable'), undefined));
});
