import { entityFromForm, formFromEntity } from './entityFromForm';
import { nameFromTitle } from './nameFromTitle';

describe('entityFromForm', () => {
  it('puts every field where the kind has it', () => {
    const entity = entityFromForm('MarketingPlatform', {
      title: 'Survey Café',
      tags: ['surveys'],
      type: 'survey',
      contract: { annualCost: { amount: 900, currency: 'EUR' } },
    });
    expect(entity).toEqual({
      apiVersion: 'martech/v1alpha1',
      kind: 'MarketingPlatform',
      metadata: {
        name: 'survey-cafe',
        title: 'Survey Café',
        tags: ['surveys'],
      },
      spec: {
        type: 'survey',
        contract: { annualCost: { amount: 900, currency: 'EUR' } },
      },
    });
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['empty texts', { owner: ' ' }, {}],
    ['empty groups', { contract: { notice: '', annualCost: {} } }, {}],
    ['empty lists', { roles: [{}], markets: [''] }, {}],
    ['nothing', { vendor: undefined, tier: null }, {}],
    ['what is the form’s own', { _overlap: { reason: 'new' } }, {}],
  ])('leaves out %s', (_, values, spec) => {
    expect(entityFromForm('MarketingPlatform', values).spec).toEqual(spec);
  });

  it('keeps false and zero, which were meant', () => {
    const { spec } = entityFromForm('MarketingPlatform', {
      contract: { autoRenew: false, seats: 0 },
    });
    expect(spec).toEqual({ contract: { autoRenew: false, seats: 0 } });
  });

  it('takes no prototype for a field', () => {
    const values = JSON.parse(
      '{"title":"x","__proto__":{"owner":"user:evil"}}',
    );
    const entity = entityFromForm('MarketingVendor', values);
    expect(Reflect.get(entity.spec, 'owner')).toBeUndefined();
  });

  it('comes back as the form that was filled in', () => {
    const values = {
      name: 'forms',
      title: 'Forms',
      type: 'survey',
      tier: 'niche',
    };
    const entity = entityFromForm('MarketingPlatform', values);
    expect(formFromEntity(entity)).toEqual(values);
  });
});

describe('nameFromTitle', () => {
  it.each([
    ['Campaign Café (DE)', 'campaign-cafe-de'],
    ['Straße & Söhne', 'strasse-sohne'],
    ['  --  ', ''],
    ['日本', ''],
    ['a'.repeat(80), 'a'.repeat(63)],
    [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
  ])('%s becomes %s', (title, name) => {
    expect(nameFromTitle(title)).toBe(name);
  });
});
