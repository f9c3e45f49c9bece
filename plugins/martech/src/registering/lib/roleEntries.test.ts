import { RoleId } from '@martech-portal/backstage-plugin-martech-common';
import {
  addableRoles,
  parseRoles,
  RoleEntry,
  roleGap,
  roleLines,
  withLine,
  withoutLine,
} from './roleEntries';

const maya: RoleEntry = {
  role: 'platform-owner',
  assignee: 'user:default/maya',
};
const trainer: RoleEntry = { role: 'trainer', assignee: 'user:default/ali' };
const niche: RoleId[] = ['platform-owner', 'support-lead'];

describe('roleEntries', () => {
  it('reads what is a role and leaves out what is none', () => {
    expect(parseRoles([maya, { role: 'king' }, null, 'x'])).toEqual([maya]);
    expect(parseRoles(undefined)).toEqual([]);
  });

  it('asks for what the tier needs before what was added', () => {
    const lines = roleLines([trainer, maya], niche);
    expect(lines.map(({ entry, index }) => [entry.role, index])).toEqual([
      ['platform-owner', 1],
      ['support-lead', undefined],
      ['trainer', 0],
    ]);
  });

  it('offers each role once, project roles always', () => {
    const roles = addableRoles(roleLines([trainer, maya], niche));
    expect(roles).toContain('trainer');
    expect(roles).not.toContain('support-lead');
  });

  it('writes a line that was empty, changes it, and takes it out again', () => {
    const open = roleLines([trainer], ['platform-owner'])[0];
    const written = withLine([trainer], open, { assignee: maya.assignee });
    expect(written).toEqual([trainer, maya]);
    const line = roleLines(written, ['platform-owner'])[0];
    expect(withLine(written, line, { assignee: undefined })).toEqual([trainer]);
    expect(withLine(written, line, { deputy: 'user:default/x' })).toEqual([
      trainer,
      { ...maya, deputy: 'user:default/x' },
    ]);
  });

  it('keeps a line that somebody added until it is taken away', () => {
    const [line] = roleLines([trainer], []);
    const emptied = withLine([trainer], line, { assignee: undefined });
    expect(emptied).toEqual([{ role: 'trainer', assignee: undefined }]);
    expect(withoutLine(emptied, line)).toEqual([]);
  });

  it.each<[RoleEntry, ReturnType<typeof roleGap>]>([
    [maya, undefined],
    [{ role: 'support-lead' }, 'holder'],
    [trainer, 'end'],
    [{ ...trainer, endsOn: '2027-01-01' }, undefined],
    [{ role: 'support-lead', notNeededBecause: ' ' }, 'reason'],
    [
      { role: 'support-lead', notNeededBecause: 'The vendor does it' },
      undefined,
    ],
  ])('of %j it lacks %p', (entry, gap) => {
    expect(roleGap(entry)).toBe(gap);
  });
});
