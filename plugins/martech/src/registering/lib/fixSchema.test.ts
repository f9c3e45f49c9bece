import { fixForm } from './fixSchema';

describe('fixForm', () => {
  it('has only the fields asked for, in words', () => {
    const { paths, schema } = fixForm('MarketingPlatform', [
      'spec.contract.end',
      'spec.intake.responseTime',
      'spec.nothing.of.this',
      'metadata.title',
    ]);
    expect(paths).toEqual([
      'spec.contract.end',
      'spec.intake.responseTime',
      'metadata.title',
    ]);
    expect(schema).toMatchObject({
      type: 'object',
      properties: {
        contract: {
          type: 'object',
          title: 'Contract',
          properties: {
            end: {
              type: 'string',
              title: 'End',
              format: 'date',
              description: 'Last day of the contract.',
            },
          },
        },
        intake: { properties: { responseTime: { title: 'Response time' } } },
        title: { type: 'string', title: 'Title' },
      },
    });
    expect(JSON.stringify(schema)).not.toContain('pattern');
  });

  it('uses the inputs that forms have for roles, people and lists', () => {
    expect(
      fixForm('MarketingPlatform', [
        'spec.roles',
        'spec.release.owner',
        'spec.capabilities',
        'spec.support.hours',
      ]).uiSchema,
    ).toEqual({
      roles: { 'ui:field': 'MartechRoles' },
      release: {
        owner: expect.objectContaining({ 'ui:field': 'MartechOwnerPicker' }),
      },
      capabilities: expect.objectContaining({
        'ui:field': 'MartechTaxonomyPicker',
      }),
      support: { hours: {} },
    });
  });

  it('is empty for a kind that nobody knows', () => {
    expect(fixForm('Component', ['spec.owner']).paths).toEqual([]);
  });
});
