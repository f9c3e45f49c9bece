import { ConfigReader } from '@backstage/config';
import {
  defaultAreaIds,
  isProjectRole,
} from '@martech-portal/backstage-plugin-martech-common';
import { defaultAreas } from './defaultAreas';
import { readOperatingModel } from './readOperatingModel';

const read = (operatingModel?: object) =>
  readOperatingModel(new ConfigReader({ martech: { operatingModel } }));

const area = (id: string, operatingModel?: object) =>
  read(operatingModel).areas.find(one => one.id === id);

describe('the default operating model', () => {
  it.each(['marketing', 'it', 'joint', 'free'] as const)(
    'has the areas of side %s',
    side => {
      const ids = defaultAreas.filter(one => one.side === side);
      expect(ids.map(({ id }) => id)).toEqual(defaultAreaIds[side]);
    },
  );

  it.each(defaultAreas.map(one => [one.id, one] as const))(
    'gives each role one letter in %s, and one that stays decides',
    (_, { accountable, consulted, informed, responsible, side }) => {
      expect(accountable === undefined).toBe(side === 'free');
      const roles = [
        ...(accountable ? [accountable] : []),
        ...responsible,
        ...consulted,
        ...informed,
      ];
      expect(new Set(roles).size).toBe(roles.length);
      expect(roles.filter(isProjectRole)).toEqual([]);
    },
  );

  it('is what an empty config gives', () => {
    expect(read()).toEqual({
      areas: defaultAreas,
      fallbackArea: 'platform-priorities',
    });
  });
});

describe('readOperatingModel', () => {
  it('changes what config names and keeps the rest', () => {
    const { areas } = read({
      areas: { metadata: { accountable: 'platform-owner' } },
    });
    expect(areas).toHaveLength(defaultAreas.length);
    expect(areas.find(({ id }) => id === 'metadata')).toEqual({
      id: 'metadata',
      title: 'Metadata',
      side: 'marketing',
      accountable: 'platform-owner',
      responsible: ['creative-technologist'],
      // It was consulted by default, and a role has one letter.
      consulted: ['technical-owner'],
      informed: ['enablement-lead'],
    });
  });

  it('adds areas after those that there are', () => {
    const seo = {
      title: 'Search',
      side: 'joint',
      accountable: 'service-owner',
      consulted: ['trainer'],
    };
    expect(read({ areas: { seo } }).areas.at(-1)).toEqual({
      id: 'seo',
      responsible: [],
      informed: [],
      ...seo,
    });
  });

  it('takes the group of an area before that of its side', () => {
    const config = {
      groups: { it: 'group:default/IT' },
      areas: { security: { group: 'group:default/it-security' } },
    };
    expect(area('security', config)?.group).toBe('group:default/it-security');
    expect(area('identity', config)?.group).toBe('group:default/it');
    expect(area('metadata', config)?.group).toBeUndefined();
  });

  it('frees an area', () => {
    const config = {
      areas: { metadata: { side: 'free' } },
      groups: { marketing: 'group:default/ops' },
    };
    expect(area('metadata', config)).toEqual({
      id: 'metadata',
      title: 'Metadata',
      side: 'free',
      responsible: ['creative-technologist'],
      consulted: ['platform-owner', 'technical-owner'],
      informed: ['enablement-lead'],
    });
  });

  it('reads who steps in', () => {
    expect(
      read({
        directors: 'group:default/leadership',
        governance: 'group:default/ops',
        fallbackArea: 'compliance',
      }),
    ).toMatchObject({
      directors: 'group:default/leadership',
      governance: 'group:default/ops',
      fallbackArea: 'compliance',
    });
  });

  it.each([
    ['text', ': must be'],
    [{ aeras: {} }, '.aeras: unknown field, did you mean areas?'],
    [
      { areas: { metadata: { acountable: 'platform-owner' } } },
      '.areas.metadata.acountable: unknown field, did you mean accountable?',
    ],
    [
      { areas: { metadata: { accountable: 'platform-ower' } } },
      'did you mean "platform-owner"?',
    ],
    [
      { areas: { metadata: { side: 'IT' } } },
      '.areas.metadata.side: "IT" is not one of',
    ],
    [
      { areas: { metadta: { accountable: 'platform-owner' } } },
      '.areas.metadta: is not an area yet, did you mean "metadata"?',
    ],
    [
      { areas: { seo: { title: 'Search', side: 'it' } } },
      '.areas.seo: needs exactly one accountable role',
    ],
    [
      { areas: { 'S E O': { title: 'Search', side: 'free' } } },
      'must be lower-case words joined by hyphens',
    ],
    [
      { areas: { metadata: { consulted: ['governance-lead'] } } },
      '.areas.metadata: needs exactly one accountable role',
    ],
    [
      { areas: { metadata: { accountable: 'trainer' } } },
      '.areas.metadata.accountable: "trainer" ends with its project, name a role that stays',
    ],
    [
      {
        areas: {
          metadata: { responsible: ['trainer'], informed: ['trainer'] },
        },
      },
      '.areas.metadata.informed: "trainer" is responsible already',
    ],
    [
      { areas: { 'brand-expression': { accountable: 'business-owner' } } },
      '.areas.brand-expression.accountable: nobody decides about brand-expression',
    ],
    [
      { areas: { 'content-quality': { group: 'group:default/brand' } } },
      '.areas.content-quality.group: nobody decides about content-quality',
    ],
    [
      { areas: { 'commercial-timing': { side: 'marketing' } } },
      '.areas.commercial-timing.side: people are free to act',
    ],
    [
      {
        areas: {
          metadata: { side: 'free', accountable: 'governance-lead' },
        },
      },
      '.areas.metadata.accountable: nobody decides about metadata',
    ],
    [
      { groups: { security: 'group:default/it' } },
      '.groups.security: unknown field',
    ],
    [
      { directors: 'leadership' },
      '.directors: must be the full reference of a group',
    ],
    [
      { governance: 'user:default/tomas' },
      '.governance: must be the full reference of a group',
    ],
    [
      { fallbackArea: 'platform-priority' },
      '.fallbackArea: there is no area "platform-priority", did you mean "platform-priorities"?',
    ],
    [
      { fallbackArea: 'brand-expression' },
      '.fallbackArea: nobody decides about brand-expression, where people are free to act',
    ],
  ])('refuses %j', (operatingModel, message) => {
    const reading = () =>
      readOperatingModel(new ConfigReader({ martech: { operatingModel } }));
    expect(reading).toThrow(message);
    expect(reading).toThrow('martech.operatingModel');
  });
});
