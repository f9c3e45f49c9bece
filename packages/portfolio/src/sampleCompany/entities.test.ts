import {
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import {
  defaultVocabularies,
  findKind,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  sampleEntities,
  sampleFiles,
} from '../__testUtils__/readSampleCompany';
import { brokenReferences } from '../__testUtils__/references';

const entities = sampleEntities.map(({ entity }) => entity);

describe('the sample company', () => {
  it('is read through all.yaml, file by file', () => {
    const { entity } = sampleEntities.find(({ file }) => file === 'all.yaml')!;
    const targets = [entity.spec?.targets].flat().map(String);
    const others = sampleFiles.filter(file => file !== 'all.yaml');
    expect([...targets].sort()).toEqual(others.map(file => `./${file}`));
  });

  it('is valid by the rules of each kind', () => {
    const problems = sampleEntities.flatMap(({ file, entity }) => {
      const kind = findKind(entity.kind);
      const found = kind
        ? validateMartechEntity(entity, kind, {
            vocabularies: defaultVocabularies,
            today: '2026-11-22',
          })
        : [];
      return found.map(
        ({ path, message }) =>
          `${file}: ${stringifyEntityRef(entity)}: ${path} ${message}`,
      );
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['User', userEntityV1alpha1Validator],
    ['Group', groupEntityV1alpha1Validator],
    ['System', systemEntityV1alpha1Validator],
    ['Domain', domainEntityV1alpha1Validator],
    ['Location', locationEntityV1alpha1Validator],
  ])('has each %s as Backstage wants it', async (kind, validator) => {
    const ours = entities.filter(entity => entity.kind === kind);
    expect(ours).not.toEqual([]);
    await expect(
      Promise.all(ours.map(entity => validator.check(entity))),
    ).resolves.not.toContain(false);
  });

  it.each([
    ['User', 35],
    ['Group', 16],
    ['MarketingPlatform', 45],
    ['MarketingTemplate', 25],
    ['MarketingIntegration', 30],
    ['MarketingVendor', 30],
    ['MarketingDecision', 12],
  ])('has enough of kind %s', (kind, least) => {
    expect(
      entities.filter(entity => entity.kind === kind).length,
    ).toBeGreaterThanOrEqual(least);
  });

  it('says each name once', () => {
    const refs = entities.map(entity => stringifyEntityRef(entity));
    expect(refs.filter((ref, index) => refs.indexOf(ref) < index)).toEqual([]);
  });

  it('is labelled as a sample everywhere', () => {
    const unlabelled = entities.filter(
      ({ metadata }) =>
        metadata.labels?.['martech-portal.dev/sample'] !== 'true',
    );
    expect(unlabelled.map(entity => stringifyEntityRef(entity))).toEqual([]);
  });

  it('says in each of our entities what is fictional', () => {
    const silent = entities.filter(
      ({ kind, metadata }) =>
        findKind(kind) && !metadata.description?.includes('fictional'),
    );
    expect(silent.map(entity => stringifyEntityRef(entity))).toEqual([]);
  });

  it('refers to nobody who does not exist, but for one misspelt name', () => {
    expect(brokenReferences(entities)).toEqual([
      'marketingplatform:default/customer-insight-lab -> user:default/jonas.weberr',
    ]);
  });

  it('covers all categories and most subcategories', () => {
    const types = new Set(
      entities
        .filter(({ kind }) => kind === 'MarketingPlatform')
        .map(({ spec }) => String(spec?.type)),
    );
    const categories = new Set(
      defaultVocabularies.categories
        .filter(({ id }) => types.has(id))
        .map(({ category }) => category),
    );
    expect(categories.size).toBe(6);
    expect(types.size).toBeGreaterThanOrEqual(25);
  });
});
