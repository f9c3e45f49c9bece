import {
  defaultVocabularies,
  findKind,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { draftEntity, onDayOne } from './draftEntity';

const today = '2026-11-22';
const definition = findKind('MarketingPlatform')!;
const problems = (values: Record<string, unknown>) =>
  validateMartechEntity(
    draftEntity('MarketingPlatform', values, today),
    definition,
    { vocabularies: defaultVocabularies, today },
  );

const least = {
  title: 'Asset library',
  type: 'dam',
  lifecycle: 'proposed',
  owner: 'group:default/brand-studio',
};

describe('onDayOne', () => {
  it.each([
    ['proposed', 'launched'],
    ['implementing', 'launched'],
    ['operating', 'operating'],
    ['sandbox', 'sandbox'],
    [undefined, undefined],
  ])('takes %s as %s', (lifecycle, expected) => {
    expect(onDayOne({ lifecycle }).lifecycle).toBe(expected);
  });
});

describe('draftEntity', () => {
  it.each([
    ['a registered vendor', 'marketingvendor:default/acme'],
    ['a vendor that comes with it', { title: 'Acme', domains: ['acme.com'] }],
  ])('is valid with %s', (_, vendor) => {
    expect(problems({ ...least, vendor })).toEqual([]);
    expect(
      draftEntity('MarketingPlatform', { ...least, vendor }, today).spec.vendor,
    ).toBe('marketingvendor:default/acme');
  });

  it('completes a sandbox as the registry does', () => {
    const values = {
      ...least,
      lifecycle: 'sandbox',
      sandbox: { purpose: 'Try it' },
    };
    expect(problems(values)).toEqual([]);
    expect(draftEntity('MarketingPlatform', values, today).spec).toMatchObject({
      sandbox: { purpose: 'Try it', expiresOn: '2027-02-20' },
      data: { classification: 'internal', personalData: 'none' },
    });
  });

  it('leaves out what belongs to the form alone', () => {
    const { spec } = draftEntity(
      'MarketingPlatform',
      { ...least, _overlap: { reason: 'x' }, _version: 2 },
      today,
    );
    expect(Object.keys(spec).sort()).toEqual(['lifecycle', 'owner', 'type']);
  });
});
