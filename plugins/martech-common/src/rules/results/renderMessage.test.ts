import { EvidenceValue, Outcome } from '../../scorecards';
import { renderMessage } from './renderMessage';

const today = '2026-11-22';
const say = (fail: string, evidence: Record<string, EvidenceValue> = {}) =>
  renderMessage({ message: { fail } }, 'fail', evidence, today);

describe('renderMessage', () => {
  it.each<[EvidenceValue, string]>([
    ['ada', 'ada'],
    ['', 'nothing'],
    [1234.567, '1,234.57'],
    [0, '0'],
    [true, 'yes'],
    [false, 'no'],
    [null, 'unknown'],
    [[], 'nothing'],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d and e'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d, e and 1 more'],
    ['2026-11-22', '22 November 2026 (today)'],
    ['2026-11-23', '23 November 2026 (tomorrow)'],
    ['2026-11-21', '21 November 2026 (yesterday)'],
    ['2026-11-24', '24 November 2026 (in 2 days)'],
    ['2026-11-20', '20 November 2026 (2 days ago)'],
    ['2022-11-22', '22 November 2022 (1,461 days ago)'],
    ['2026-11-22T23:59:59.000Z', '22 November 2026 (today)'],
    [['2026-11-23'], '23 November 2026 (tomorrow)'],
    ['2026-11-31', '2026-11-31'],
  ])('writes %p as %p', (value, words) => {
    expect(say('It is {{value}}.', { value })).toBe(`It is ${words}.`);
  });

  it.each([
    ['{{a}} and {{ b }}', '1 and 2'],
    ['{{a}}{{a}}', '11'],
    ['{{missing}}', 'unknown'],
    ['{{constructor}}', 'unknown'],
    ['$& {a} {{}}', '$& {a} unknown'],
  ])('fills %p', (text, expected) => {
    expect(say(text, { a: 1, b: 2 })).toBe(expected);
  });

  it('does not fill in what evidence says in braces', () => {
    expect(say('{{a}}', { a: '{{b}}', b: 'secret' })).toBe('{{b}}');
    expect(say('{{a}}', { a: '$&' })).toBe('$&');
  });

  it.each<[Outcome, string | undefined]>([
    ['pass', 'p'],
    ['fail', undefined],
    ['no-data', 'n'],
    ['waived', undefined],
    ['error', undefined],
  ])('has for %s: %p', (outcome, expected) => {
    const message = { pass: 'p', 'no-data': 'n' };
    expect(renderMessage({ message }, outcome, {}, today)).toBe(expected);
    expect(renderMessage({}, outcome, {}, today)).toBeUndefined();
  });
});
