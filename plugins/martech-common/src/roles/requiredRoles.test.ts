import { ConfigReader } from '@backstage/config';
import { enduringRoles, isProjectRole, projectRoles, roleIds } from './roles';
import { defaultRequiredRoles, readRequiredRoles } from './requiredRoles';

const read = (required: object) =>
  readRequiredRoles(new ConfigReader({ martech: { roles: { required } } }));

describe('roles', () => {
  it('have every id once', () => {
    expect(new Set(roleIds).size).toBe(roleIds.length);
  });

  it('end only with a project', () => {
    expect(roleIds.filter(isProjectRole)).toEqual([...projectRoles]);
  });
});

describe('readRequiredRoles', () => {
  it('asks of an anchor all nine enduring roles and both owners', () => {
    expect(defaultRequiredRoles.anchor).toEqual([
      ...enduringRoles,
      'business-owner',
      'technical-owner',
    ]);
    expect(enduringRoles).toHaveLength(9);
  });

  it('never asks for a role that ends', () => {
    expect(
      Object.values(defaultRequiredRoles).flat().filter(isProjectRole),
    ).toEqual([]);
  });

  it('replaces a tier and keeps the others', () => {
    expect(read({ niche: ['support-lead'] })).toEqual({
      ...defaultRequiredRoles,
      niche: ['support-lead'],
    });
  });

  it('may ask for nothing', () => {
    expect(read({ experiment: [] }).experiment).toEqual([]);
  });

  it.each([
    [
      { core: ['platform-owner', 'suport-lead'] },
      'martech.roles.required.core: unknown role "suport-lead", did you mean "support-lead"?',
    ],
    [
      { anchor: ['trainer'] },
      'martech.roles.required.anchor: "trainer" ends with its project, name a role that stays',
    ],
    [{ core: 'platform-owner' }, 'martech.roles.required.core'],
    [
      { gold: ['platform-owner'] },
      'martech.roles.required.gold: unknown tier, write one of anchor, core, niche, experiment',
    ],
  ])('refuses %p', (required, message) => {
    expect(() => read(required)).toThrow(message);
  });
});
