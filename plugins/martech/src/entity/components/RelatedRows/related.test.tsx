import { Entity } from '@backstage/catalog-model';
import { screen } from '@testing-library/react';
import { ReactElement } from 'react';
import {
  decisionWith,
  groupNamed,
  integrationWith,
  platformWith,
  templateWith,
  vendorWith,
} from '../../__testUtils__/entities';
import { renderCard } from '../../__testUtils__/renderCard';
import { AgreementsCard } from '../AgreementsCard';
import { ConnectionsCard } from '../ConnectionsCard';
import { DecisionsCard } from '../DecisionsCard';
import { HostedTemplatesCard } from '../HostedTemplatesCard';
import { SuppliedPlatformsCard } from '../SuppliedPlatformsCard';
import { VariantsCard } from '../VariantsCard';

const related = (
  entity: Entity,
  ...relations: [type: string, targetRef: string][]
): Entity => ({
  ...entity,
  relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
});

const renewal = decisionWith({
  type: 'renewal',
  lifecycle: 'accepted',
  owner: 'finance',
  subjects: ['asset-library'],
  answer: { outcome: 'renegotiate', until: '2028-12-31' },
  decidedOn: '2026-10-01',
});

const entities = [
  groupNamed('brand-studio', 'Brand studio'),
  integrationWith({ criticality: 'high', credentialsExpireOn: '2020-01-01' }),
  integrationWith(
    { source: 'shop', target: 'asset-library', lifecycle: 'planned' },
    'shop-to-assets',
  ),
  platformWith({ contract: { annualCost: { amount: 1000, currency: 'EUR' } } }),
  platformWith({}, 'crm'),
  templateWith({ version: '1.0.0', management: 'local' }, 'newsletter-dk'),
  renewal,
];

describe('cards of related entities', () => {
  it.each<[string, ReactElement, Entity, (string | RegExp)[]]>([
    [
      'connections',
      <ConnectionsCard />,
      related(
        platformWith(),
        ['integratedBy', 'marketingintegration:default/assets-to-web'],
        ['integratedBy', 'marketingintegration:default/shop-to-assets'],
        ['dependsOn', 'marketingplatform:default/crm'],
        ['dependencyOf', 'component:default/gone'],
      ),
      [
        /Sends to/,
        /Receives from/,
        'Criticality: High',
        'Its credentials have expired',
        'Nobody would notice a failure: no monitoring',
        'Cannot work without',
        'crm',
        'gone: not in the catalog, or not visible to you',
      ],
    ],
    [
      'templates',
      <HostedTemplatesCard />,
      related(platformWith(), [
        'hosts',
        'marketingtemplate:default/newsletter-dk',
      ]),
      ['newsletter-dk', 'E-mail · Version 1.0.0', 'Local copy'],
    ],
    [
      'variants',
      <VariantsCard />,
      related(
        templateWith({ version: '2.0.0' }),
        ['hasVariant', 'marketingtemplate:default/newsletter-dk'],
        ['hasVariant', 'marketingtemplate:default/gone'],
      ),
      [
        '1 made from this one, 1 kept locally',
        'E-mail · Version 1.0.0, this one is 2.0.0',
        'gone: not in the catalog, or not visible to you',
      ],
    ],
    [
      'platforms of a vendor',
      <SuppliedPlatformsCard />,
      related(
        vendorWith(),
        ['supplies', 'marketingplatform:default/asset-library'],
        ['supplies', 'marketingplatform:default/crm'],
      ),
      [
        '€1,000 a year in total: 1 with a recorded cost, 1 without',
        '€1,000 a year',
        'Cost not recorded',
      ],
    ],
    [
      'decisions',
      <DecisionsCard />,
      related(vendorWith(), [
        'decidedBy',
        'marketingdecision:default/renew-asset-library',
      ]),
      [
        'It is negotiated again, and runs until Dec 31, 2028',
        'Decided on Oct 1, 2026',
        'Accepted',
      ],
    ],
    [
      'agreements',
      <AgreementsCard />,
      vendorWith({
        agreements: [
          { kind: 'dpa', covers: ['crm'], expiresOn: '2020-01-01' },
          { kind: 'nda' },
        ],
        contacts: [{ name: 'Ann', email: 'ann@acme.example' }],
        domains: ['acme.example'],
      }),
      [
        'Data processing agreement (GDPR art. 28)',
        'Ended on Jan 1, 2020',
        'In force, with no end',
        'Covers everything it supplies',
        'ann@acme.example',
        'acme.example',
      ],
    ],
  ])('%s', async (_, card, entity, texts) => {
    await renderCard(card, { entity, entities });
    await screen.findByText(texts[0]);
    for (const text of texts) {
      expect(screen.getAllByText(text)).not.toHaveLength(0);
    }
  });

  it('tell how platforms and templates stand', async () => {
    await renderCard(<SuppliedPlatformsCard />, {
      entity: related(
        vendorWith(),
        ['supplies', 'marketingplatform:default/asset-library'],
        ['supplies', 'marketingplatform:default/planner'],
      ),
      entities: [...entities, platformWith({}, 'planner')],
      states: [
        {
          entityRef: 'marketingplatform:default/planner',
          state: 'uncontrolled',
          since: null,
        },
      ],
    });
    const state = await screen.findByText('Uncontrolled');
    expect(state.closest('li')).toHaveTextContent(/^planner/);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it.each<[string, ReactElement, Entity, string]>([
    [
      'connections',
      <ConnectionsCard />,
      platformWith(),
      'Connected to nothing that is recorded',
    ],
    [
      'templates',
      <HostedTemplatesCard />,
      platformWith(),
      'No template is built on it',
    ],
    ['variants', <VariantsCard />, templateWith(), 'Nothing was made from it'],
    [
      'platforms',
      <SuppliedPlatformsCard />,
      vendorWith(),
      'It supplies nothing that is recorded',
    ],
    [
      'decisions',
      <DecisionsCard />,
      vendorWith(),
      'Nothing has been decided about it',
    ],
  ])(
    'name the next step when there are no %s',
    async (_, card, entity, text) => {
      await renderCard(card, { entity });
      expect(screen.getByText(text)).toBeInTheDocument();
    },
  );
});
