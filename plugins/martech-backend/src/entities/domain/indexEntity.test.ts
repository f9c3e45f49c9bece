import { Entity } from '@backstage/catalog-model';
import {
  decision,
  integration,
  platform,
  scorecard,
  template,
  vendor,
} from '../../__testUtils__/entities';
import { indexContext, indexed } from '../../__testUtils__/indexed';
import { indexEntity } from './indexEntity';
import { IndexContext } from './indexedEntity';

const unnamed = { categories: {}, calledBy: { capabilities: {}, types: {} } };

const contract = {
  end: '2026-06-30',
  term: 'P1Y',
  notice: 'P90D',
  autoRenew: true,
  annualCost: { amount: 200, currency: 'USD' },
};

describe('indexEntity', () => {
  it.each<[string, Entity, object]>([
    [
      'a name where there is no title',
      platform({ name: 'dam' }),
      { title: 'dam', category: 'Content & Experience' },
    ],
    [
      'references in full, in the namespace of the entity',
      platform({
        name: 'dam',
        metadata: { namespace: 'emea' },
        spec: { owner: 'Brand', vendor: 'Acme', system: 'content' },
      }),
      {
        entityRef: 'marketingplatform:emea/dam',
        owner: 'group:emea/brand',
        system: 'system:emea/content',
        vendor: 'marketingvendor:emea/acme',
      },
    ],
    [
      'who holds roles, each once',
      platform({
        name: 'dam',
        spec: {
          roles: [
            { role: 'platform-owner', assignee: 'user:default/maya' },
            { role: 'service-owner', assignee: 'maya' },
            { role: 'support-lead', notNeededBecause: 'tiny' },
          ],
        },
      }),
      { roleHolder: ['user:default/maya'] },
    ],
    [
      'a contract that renewed itself',
      platform({ name: 'dam', spec: { contract } }),
      {
        contractEnd: '2027-06-30',
        renewedOn: '2026-07-01',
        noticeDeadline: '2027-04-01',
        autoRenew: true,
        annualCost: { amount: 200, currency: 'USD' },
      },
    ],
    [
      'a template',
      template({
        name: 't',
        spec: { platforms: ['dam'], derivedFrom: 'base', version: '2' },
      }),
      {
        platform: ['marketingplatform:default/dam'],
        derivedFrom: 'marketingtemplate:default/base',
        version: '2',
      },
    ],
    [
      'the most sensitive data of an integration',
      integration({
        name: 'i',
        spec: {
          dataFlows: [
            { classification: 'internal', personalData: 'special-category' },
            { classification: 'confidential', personalData: 'none' },
          ],
        },
      }),
      {
        source: 'marketingplatform:default/crm',
        dataClass: 'confidential',
        personalData: 'special-category',
      },
    ],
    [
      'the agreement of a vendor that ends next',
      vendor({
        name: 'acme',
        spec: {
          agreements: [
            { kind: 'dpa', expiresOn: '2026-11-21' },
            { kind: 'dpa', expiresOn: '2027-05-01' },
            { kind: 'dpa', expiresOn: '2026-12-31' },
            { kind: 'nda', expiresOn: '2026-11-30' },
          ],
        },
      }),
      { dpaExpiresOn: '2026-12-31' },
    ],
    [
      'a decision',
      decision({ name: 'd', spec: { decidedOn: '2026-01-01' } }),
      {
        subject: ['marketingplatform:default/dam'],
        decidedOn: '2026-01-01',
      },
    ],
    ['a scorecard', scorecard({ name: 's' }), { lifecycle: 'enforced' }],
  ])('shows %s', (_, entity, expected) => {
    expect(indexed(entity).content.row).toMatchObject(expected);
  });

  it('keeps a contract that somebody decided to leave at its end', () => {
    const left = new Map([['marketingplatform:default/dam', '2026-01-01']]);
    const entity = platform({ name: 'dam', spec: { contract } });
    const { content, recomputeOn } = indexed(entity, { left });
    expect(content.row.contractEnd).toBe('2026-06-30');
    expect(recomputeOn).toBeUndefined();
  });

  it.each<[string, Entity, string | undefined]>([
    [
      'after a contract renews itself',
      platform({ name: 'dam', spec: { contract } }),
      '2027-07-01',
    ],
    [
      'never without renewal',
      platform({ name: 'dam', spec: { contract: { end: '2027-01-01' } } }),
      undefined,
    ],
    [
      'after an agreement ends',
      vendor({
        name: 'acme',
        spec: { agreements: [{ kind: 'dpa', expiresOn: '2026-12-31' }] },
      }),
      '2027-01-01',
    ],
  ])('is computed again %s', (_, entity, expected) => {
    expect(indexed(entity).recomputeOn).toBe(expected);
  });

  it.each<[string, Partial<IndexContext>, number | undefined]>([
    ['the rate', {}, 100],
    ['no rates', { policy: unnamed }, undefined],
    [
      'no rate for the currency',
      {
        policy: {
          ...unnamed,
          money: { base: 'EUR', rates: {}, ratesAsOf: '2026-11-01' },
        },
      },
      undefined,
    ],
  ])('compares money with %s', (_, context, expected) => {
    const entity = platform({ name: 'dam', spec: { contract } });
    expect(indexed(entity, context).content.costInBase).toBe(expected);
  });

  it.each<[string, Entity, string[]]>([
    ['renew', decision({ name: 'd' }), []],
    [
      'retire',
      decision({ name: 'd', spec: { answer: { outcome: 'retire' } } }),
      ['marketingplatform:default/dam'],
    ],
    [
      'migrate, not accepted yet',
      decision({
        name: 'd',
        spec: { lifecycle: 'proposed', answer: { outcome: 'migrate' } },
      }),
      [],
    ],
  ])('leaves what a decision says: %s', (_, entity, expected) => {
    expect(indexed(entity).leaves).toEqual(expected);
  });

  it('is found by what people call it, its owner and vendor, and what it serves', () => {
    const entity = platform({
      name: 'dam',
      metadata: { description: 'Über uns' },
      spec: { vendor: 'acme', capabilities: ['surveys'] },
    });
    expect(indexed(entity).content.words.split('\n')).toEqual([
      'dam',
      'dam',
      'über uns',
      'dam & mrm',
      'picture library',
      'surveys and feedback',
      'questionnaire',
      'brand',
      'brand studio',
      'acme',
      'acme cloud',
    ]);
  });

  it('shortens a long description but finds all of it', () => {
    const description = `${'x'.repeat(400)} end`;
    const { row, words } = indexed(
      platform({ name: 'dam', metadata: { description } }),
    ).content;
    expect(row.description).toHaveLength(301);
    expect(words).toContain(description);
  });

  it.each<[string, Entity]>([
    ['another kind', { ...platform({ name: 'dam' }), kind: 'Component' }],
    [
      'another vendor’s kind of the same name',
      { ...platform({ name: 'dam' }), apiVersion: 'other/v1' },
    ],
    [
      'one not finished',
      platform({ name: 'dam', metadata: { uid: undefined } }),
    ],
  ])('passes over %s', (_, entity) => {
    expect(indexEntity(entity, indexContext)).toBeUndefined();
  });
});
