import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  Candidate,
  CandidatesPage,
  DiscoveryApi,
  DiscoveryFinding,
} from '@martech-portal/backstage-plugin-martech-common';
import { platformRow } from '../../__testUtils__/entityRow';
import { mockDiscoveryApi } from '../../__testUtils__/mockDiscoveryApi';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { createMartechQueryClient, martechApiRef } from '../../api';
import { MartechQueryProvider } from '../../api/MartechQueryProvider';
import { openRecordRouteRef, templateFormRouteRef } from '../../routes';
import { Discovery } from '../components/Discovery';

/** A tool that nobody has registered. */
export const candidate = (over: Partial<Candidate> = {}): Candidate => ({
  id: '01JD',
  title: 'SurveyMonkey',
  domain: 'surveymonkey.com',
  company: 'SurveyMonkey',
  category: 'analytics',
  hosts: [
    { host: 'widget.surveymonkey.com', count: 2 },
    { host: 'www.surveymonkey.com', count: 1 },
  ],
  count: 3,
  domains: ['surveymonkey.com'],
  sources: [
    {
      kind: 'har',
      site: 'www.shop.example',
      count: 3,
      firstSeenAt: '2026-11-20T09:00:00.000Z',
      lastSeenAt: '2026-11-22T09:00:00.000Z',
    },
  ],
  firstSeenAt: '2026-11-20T09:00:00.000Z',
  lastSeenAt: '2026-11-22T09:00:00.000Z',
  state: 'new',
  match: { verdict: 'unregistered', platforms: [] },
  version: 4,
  ...over,
});

/** A page of the list. */
export const page = (...items: Candidate[]): CandidatesPage => ({
  asOf: '2026-11-22T10:00:00.000Z',
  items,
  totalItems: items.length,
  counts: { new: items.length, registered: 0, ignored: 2, excepted: 0 },
  categories: [{ value: 'analytics', count: items.length }],
  signal: { id: 'unregistered-tool', tools: items.length, since: null },
});

/** What a look at a website found. */
export const finding = (
  title: string,
  match: DiscoveryFinding['match'],
): DiscoveryFinding => ({
  title,
  domain: `${title.toLowerCase()}.example`,
  category: null,
  hosts: [{ host: `cdn.${title.toLowerCase()}.example`, count: 1 }],
  count: 1,
  match,
});

/** Opens the page with what a backend answers. */
export function open(
  answers: Partial<jest.Mocked<DiscoveryApi>>,
  address = '/',
) {
  const api = {
    ...mockMartechApi([platformRow('web-shop', { title: 'Web shop' })]),
    discovery: mockDiscoveryApi(answers),
  };
  const entities = ['register-platform', 'sandbox-tool'].map(name => ({
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name, namespace: 'default' },
  }));
  renderInTestApp(
    <MartechQueryProvider client={createMartechQueryClient()}>
      <Discovery />
    </MartechQueryProvider>,
    {
      apis: [
        [martechApiRef, api],
        [identityApiRef, mockApis.identity()],
        [catalogApiRef, catalogApiMock({ entities })],
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/g/:records/:id': openRecordRouteRef,
        '/create/templates/:namespace/:templateName': templateFormRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
  return api;
}

/** One tool on the list. */
export const listed = () => jest.fn().mockResolvedValue(page(candidate()));
