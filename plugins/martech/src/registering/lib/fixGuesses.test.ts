import { fixGuesses } from './fixGuesses';

const owner = 'group:default/brand-studio';
const guess = (
  paths: string[],
  values: Record<string, unknown>,
  siblings: Record<string, unknown>[] = [],
) => Object.fromEntries(fixGuesses(paths, { owner, ...values }, siblings));

describe('fixGuesses', () => {
  it('takes what the other entities of the team say most often', () => {
    const hours = (text: string) => ({ support: { hours: text } });
    expect(
      guess(['spec.support.hours'], {}, [
        hours('always'),
        hours('Mon-Fri'),
        hours('Mon-Fri'),
        {},
      ]),
    ).toEqual({ 'spec.support.hours': 'Mon-Fri' });
  });

  it('takes the team itself where somebody has to answer', () => {
    expect(
      guess(
        [
          'spec.intake.owner',
          'spec.contract.budgetOwner',
          'spec.support.levels',
        ],
        {},
      ),
    ).toEqual({
      'spec.intake.owner': owner,
      'spec.contract.budgetOwner': owner,
      'spec.support.levels': [{ level: 1, contact: owner }],
    });
  });

  it('leaves alone what is filled in', () => {
    expect(guess(['spec.intake.owner'], { intake: { owner: 'x' } })).toEqual(
      {},
    );
  });

  it.each([
    ['spec.contract.end', { contract: { end: '2027-01-01' } }],
    ['spec.changePolicy.normal', { changePolicy: { normal: ['x'] } }],
    ['spec.roles', { roles: [{ role: 'trainer' }] }],
    ['spec.intake.url', { intake: { url: 'https://other.example' } }],
  ])('never copies %s from another entity', (path, sibling) => {
    expect(guess([path], {}, [sibling])).toEqual({});
  });
});
