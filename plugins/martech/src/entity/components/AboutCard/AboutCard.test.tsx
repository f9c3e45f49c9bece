import { screen } from '@testing-library/react';
import {
  decisionWith,
  groupNamed,
  integrationWith,
  platformWith,
  scorecardWith,
  templateWith,
  userNamed,
  vendorWith,
  withMetadata,
} from '../../__testUtils__/entities';
import { renderCard } from '../../__testUtils__/renderCard';
import { AboutCard } from './AboutCard';

const entities = [
  groupNamed('brand-studio', 'Brand studio'),
  userNamed('maya.lind', 'Maya Lind'),
  vendorWith(),
  platformWith({}, 'next-library'),
];

describe('AboutCard', () => {
  it('tells what a platform is, in words', async () => {
    const platform = platformWith({
      tier: 'anchor',
      componentType: 'vendor-platform',
      vendor: 'acme',
      successor: 'next-library',
      capabilities: ['asset-management'],
      useCases: [{ name: 'Pictures for the shop', status: 'live' }],
      community: { url: 'https://chat.example/assets' },
    });
    await renderCard(<AboutCard />, {
      entity: withMetadata(platform, {
        description: 'Where **pictures** live',
        labels: { 'martech-portal.dev/sample': 'true' },
        annotations: {
          'backstage.io/view-url': 'https://git.example/a.yaml',
          'backstage.io/edit-url': `${'javascript'}:alert(1)`,
        },
      }),
      entities,
    });
    expect(
      await screen.findByText('DAM & MRM (Content & Experience)'),
    ).toBeInTheDocument();
    expect(screen.getByText('Operating')).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: 'step 5 of 7' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Acme' })).toBeInTheDocument();
    expect(screen.getByText('Asset management')).toBeInTheDocument();
    expect(
      screen.getByText('Pictures for the shop (live)'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Sample data: a fictional company'),
    ).toBeInTheDocument();
    expect(screen.getByText('pictures').tagName).toBe('STRONG');
    expect(screen.getByRole('link', { name: /View source/ })).toHaveAttribute(
      'href',
      'https://git.example/a.yaml',
    );
    expect(
      screen.queryByRole('link', { name: /Edit/ }),
    ).not.toBeInTheDocument();
  });

  it('never runs what a description or a name contains', async () => {
    const evil =
      '<script>window.hacked = 1</script><img src=x onerror="hacked=1">';
    const platform = platformWith({ businessUnits: [evil] });
    const { container } = await renderCard(<AboutCard />, {
      entity: withMetadata(platform, { description: evil, tags: [evil] }),
      entities,
    });
    expect(await screen.findAllByText(evil)).not.toHaveLength(0);
    expect(container.querySelector('script')).toBeNull();
    expect(container.querySelector('[onerror]')).toBeNull();
  });

  it.each([
    ['2020-01-01', 'Ended on Jan 1, 2020: register it in full or retire it'],
    ['2999-01-01', 'Ends on Jan 1, 2999: register it in full or let it go'],
  ])('says when a sandbox ends (%s)', async (expiresOn, words) => {
    await renderCard(<AboutCard />, {
      entity: platformWith({
        lifecycle: 'sandbox',
        sandbox: { purpose: 'try it', expiresOn },
      }),
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it.each([
    [
      'template',
      templateWith({ version: '2.3.0' }),
      ['E-mail', 'Approved', '2.3.0', 'Centrally'],
    ],
    [
      'integration',
      integrationWith({ criticality: 'high', maintainers: ['maya.lind'] }),
      ['API', 'Live', 'High', 'Maya Lind'],
    ],
    [
      'vendor',
      vendorWith({ risk: { tier: 'medium', reviewedOn: '2026-05-01' } }),
      ['Vendor', 'Approved', 'Medium, reviewed May 1, 2026'],
    ],
    [
      'decision',
      decisionWith({
        type: 'other',
        lifecycle: 'accepted',
        owner: 'brand-studio',
        subjects: ['asset-library'],
        deciders: ['maya.lind'],
        reviewBy: '2020-01-01',
        variation: 'bounded',
      }),
      [
        'Accepted',
        'Maya Lind',
        'Within limits',
        'Jan 1, 2020: overdue, look at it again',
      ],
    ],
    [
      'scorecard',
      scorecardWith({ enforceFrom: '2027-01-01' }),
      ['Readiness', 'Enforced', 'Jan 1, 2027'],
    ],
  ])('tells what a %s is', async (_, entity, words) => {
    await renderCard(<AboutCard />, { entity, entities });
    expect(
      await screen.findByRole('link', { name: 'Brand studio' }),
    ).toBeInTheDocument();
    for (const text of words) {
      expect(screen.getAllByText(text)).not.toHaveLength(0);
    }
  });
});
