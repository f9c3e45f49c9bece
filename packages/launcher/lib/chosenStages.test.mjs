import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosenStages } from './chosenStages.mjs';

const all = ['style', 'tsc', 'unit'].map(name => ({ name }));

const cases = [
  [[], 'style tsc unit'],
  [['--only=tsc'], 'tsc'],
  [['--only=unit,style'], 'style unit'],
  [['--only=unit', '--only=tsc'], 'tsc unit'],
];

describe('chosenStages', () => {
  for (const [args, expected] of cases)
    it(`${args.join(' ') || 'nothing given'}: ${expected}`, () =>
      assert.equal(
        chosenStages(all, args)
          .map(({ name }) => name)
          .join(' '),
        expected,
      ));

  for (const args of [['--only=tests'], ['--only='], ['unit']])
    it(`refuses ${args} and names the stages`, () =>
      assert.throws(() => chosenStages(all, args), /one of style, tsc, unit/));
});
