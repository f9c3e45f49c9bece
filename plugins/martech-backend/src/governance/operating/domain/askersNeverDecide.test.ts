import fc from 'fast-check';
import { around, person, team } from '../__testUtils__/around';
import { smallModel } from '../__testUtils__/model';
import { record } from '../__testUtils__/record';
import { dutiesOf } from './dutiesOf';
import { areasOf, isActor } from './isActor';

const people = ['ann', 'bea', 'cid', 'dan'];
const groups = ['ops', 'it', 'board', 'governors'];
const refs = [...people.map(person), ...groups.map(team), person('gone')];

const someone = fc.option(fc.constantFrom(...refs), { nil: undefined });
const held = fc.tuple(someone, someone);

const worlds = fc.record({
  people: fc.record(
    Object.fromEntries(people.map(name => [name, fc.boolean()])),
  ),
  groups: fc.record(
    Object.fromEntries(groups.map(name => [name, fc.subarray(people)])),
  ),
  roles: fc.record({ 'business-owner': held, 'technical-owner': held }),
  owner: someone,
});

describe('whoever asked', () => {
  it('never decides, by no role and through no group', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.constantFrom(...people),
        fc.subarray(['priorities', 'security', 'gone'], { minLength: 1 }),
        (world, asker, areas) => {
          const asked = record({ areas, requestedBy: person(asker) });
          const known = around(world);
          const doer = {
            ref: person(asker),
            groups: groups.map(team),
            person: true,
          };
          expect(areasOf(doer, known, asked, smallModel)).toEqual([]);
          expect(isActor(doer, 'approver', known, asked, smallModel)).toBe(
            false,
          );
          const decide = dutiesOf(asked, [], known, smallModel).filter(
            ({ duty }) => duty === 'decide',
          );
          expect(decide.map(({ principal }) => principal)).not.toContain(
            person(asker),
          );
        },
      ),
    );
  });

  it('is never alone in what a decision waits for', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(...people), (world, asker) => {
        const asked = record({ requestedBy: person(asker) });
        const known = around(world);
        for (const duty of dutiesOf(asked, [], known, smallModel)) {
          if (duty.duty !== 'decide') continue;
          const { members } = known.standings.get(duty.principal)!;
          const others = duty.principal.startsWith('group:')
            ? members.filter(member => member !== person(asker))
            : [duty.principal];
          expect(others.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
