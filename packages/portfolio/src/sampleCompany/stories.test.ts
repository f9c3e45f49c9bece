import {
  contractDates,
  defaultRequiredRoles,
  isMarketingDecision,
  isMarketingIntegration,
  isMarketingPlatform,
  isMarketingTemplate,
  isMarketingVendor,
  findKind,
  kindJsonSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { sampleEntities } from '../__testUtils__/readSampleCompany';

const today = '2026-11-22';
const entities = sampleEntities.map(({ entity }) => entity);
const platforms = entities.filter(isMarketingPlatform);
const decisions = entities.filter(isMarketingDecision);

const platform = (name: string) => {
  const found = platforms.find(({ metadata }) => metadata.name === name);
  if (!found) throw new Error(`no platform ${name}`);
  return found.spec;
};
const platformSections = () => {
  const schema = JSON.parse(
    JSON.stringify(kindJsonSchema(findKind('MarketingPlatform')!)),
  );
  return Object.keys(schema.properties.spec.properties);
};
const vacant = (name: string) => {
  const { roles = [], tier } = platform(name);
  return defaultRequiredRoles[tier ?? 'niche'].filter(
    id => !roles.some(({ role }) => role === id),
  );
};
const vendorOf = (name: string) =>
  entities
    .filter(isMarketingVendor)
    .find(({ metadata }) => metadata.name === platform(name).vendor)!.spec;

describe('stories of the sample company', () => {
  it('the asset library has every section filled', () => {
    const sections = platformSections();
    const empty = sections.filter(name => !(name in platform('asset-library')));
    expect(empty).toEqual(['domain', 'successor', 'sandbox']);
    expect(vacant('asset-library')).toEqual([]);
    expect(platform('asset-library')).toMatchObject({
      owner: 'group:default/brand-studio',
      roles: expect.arrayContaining([
        expect.objectContaining({
          role: 'platform-owner',
          assignee: 'user:default/maya.lindqvist',
        }),
      ]),
    });
  });

  it('the customer data platform is launched and not ready', () => {
    const { funding, lifecycle, support } = platform('customer-data-platform');
    expect(lifecycle).toBe('launched');
    expect(funding?.run).toBeUndefined();
    expect(support?.levels).toBeUndefined();
    expect(vacant('customer-data-platform').length).toBeGreaterThan(4);
  });

  it('campaign automation renewed itself while its roles are vacant', () => {
    const { contract } = platform('campaign-automation');
    expect(contractDates(contract!, today)).toMatchObject({
      renewedOn: '2026-10-01',
      effectiveEnd: '2027-09-30',
    });
    expect(vacant('campaign-automation')).toContain('platform-owner');
  });

  it('the image generator is in a sandbox that ends within 90 days', () => {
    expect(platform('image-generator')).toMatchObject({
      lifecycle: 'sandbox',
      owner: 'group:default/brand-studio',
      sandbox: { expiresOn: '2027-02-10' },
      roles: [{ role: 'platform-owner', assignee: 'user:default/ines.moreau' }],
    });
  });

  it('the newsletter has nine local forks, one for each market', () => {
    const forks = entities
      .filter(isMarketingTemplate)
      .filter(({ spec }) => spec.derivedFrom === 'newsletter-master');
    expect(forks.map(({ metadata }) => metadata.name).sort()).toEqual(
      ['de', 'dk', 'fr', 'gb', 'nl', 'no', 'pl', 'se', 'us'].map(
        market => `newsletter-${market}`,
      ),
    );
    expect(forks.every(({ spec }) => spec.management === 'local')).toBe(true);
  });

  it('two systems claim the campaign status, and only that is claimed twice', () => {
    const claims = platforms.flatMap(({ metadata, spec }) =>
      (spec.systemOfRecordFor ?? []).map(data => ({ data, by: metadata.name })),
    );
    const twice = claims.filter(({ data }, index) =>
      claims.some((other, at) => other.data === data && at !== index),
    );
    expect(twice).toEqual([
      { data: 'campaign-status', by: 'campaign-planner' },
      { data: 'campaign-status', by: 'work-management' },
    ]);
  });

  it('a manual integration runs on credentials that ended', () => {
    const brittle = entities
      .filter(isMarketingIntegration)
      .filter(
        ({ spec }) =>
          spec.type === 'manual' && (spec.credentialsExpireOn ?? today) < today,
      );
    expect(brittle.map(({ metadata }) => metadata.name)).toEqual([
      'assets-to-dealers',
    ]);
    expect(brittle[0].spec.maintainers).toBeUndefined();
  });

  it('the chat holds personal data without a processing agreement', () => {
    expect(platform('web-chat').data?.personalData).toBe('ordinary');
    expect(vendorOf('web-chat').agreements).toEqual([
      expect.objectContaining({ kind: 'msa' }),
    ]);
  });

  it('a retired platform names its successor', () => {
    expect(platform('audience-dmp')).toMatchObject({
      lifecycle: 'retired',
      successor: 'customer-data-platform',
    });
  });

  it('a restricted vendor is in use', () => {
    expect(platform('audience-onboarding').lifecycle).toBe('launched');
    expect(vendorOf('audience-onboarding').lifecycle).toBe('restricted');
  });

  it('three platforms are confidential', () => {
    const hidden = platforms.filter(
      ({ metadata }) =>
        metadata.labels?.['martech-portal.dev/confidential'] === 'true',
    );
    expect(hidden.map(({ metadata }) => metadata.name).sort()).toEqual([
      'media-attribution',
      'project-fjord-shop',
      'session-insight',
    ]);
  });

  it('has decisions of all eight types, some of which replace others', () => {
    expect(new Set(decisions.map(({ spec }) => spec.type)).size).toBe(8);
    const replaced = decisions.flatMap(({ spec }) => spec.supersedes ?? []);
    expect(
      decisions
        .filter(({ spec }) => spec.lifecycle === 'superseded')
        .map(({ metadata }) => metadata.name)
        .sort(),
    ).toEqual([...replaced].sort());
    expect(replaced.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['missed', -3650, -1, 4],
    ['within 30 days', 0, 30, 5],
    ['within 31 to 60 days', 31, 60, 5],
    ['within 61 to 90 days', 61, 90, 3],
    ['within 91 to 120 days', 91, 120, 3],
    ['later', 121, 3650, 8],
  ])('has notice deadlines %s', (_, from, to, least) => {
    const days = platforms.flatMap(({ spec }) => {
      const { noticeDeadline } = contractDates(spec.contract ?? {}, today);
      return noticeDeadline
        ? [(Date.parse(noticeDeadline) - Date.parse(today)) / 86_400_000]
        : [];
    });
    expect(
      days.filter(day => day >= from && day <= to).length,
    ).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['maya.lindqvist', 'brand-studio'],
    ['tomas.okafor', 'marketing-operations'],
    ['ines.moreau', 'brand-studio'],
    ['henrik.vale', 'marketing-leadership'],
    ['henrik.vale', 'marketing-operations'],
    ['priya.raman', 'it-architecture'],
    ['clara.osei', 'finance'],
  ])('%s signs in as a member of %s', (name, group) => {
    const user = entities.find(
      ({ kind, metadata }) => kind === 'User' && metadata.name === name,
    );
    expect(user?.spec?.memberOf).toContain(group);
    expect(
      user?.metadata.annotations?.['martech-portal.dev/sample-role'],
    ).toMatch(/\w/);
  });
});
