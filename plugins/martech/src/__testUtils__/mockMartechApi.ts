import {
  EntitiesExportQuery,
  EntitiesPage,
  EntityRow,
  MartechApi,
} from '@martech-portal/backstage-plugin-martech-common';
import { mockDiscoveryApi } from './mockDiscoveryApi';
import { mockGovernanceApi } from './mockGovernanceApi';
import { mockPortfolioApi } from './mockPortfolioApi';
import { mockRegistryApi } from './mockRegistryApi';
import { mockTemplatesApi } from './mockTemplatesApi';
import { unexpected } from './unexpected';

/** A backend that answers from a list of rows, page by page, for tests. */
export function mockMartechApi(rows: EntityRow[]): jest.Mocked<MartechApi> & {
  discovery: ReturnType<typeof mockDiscoveryApi>;
  governance: ReturnType<typeof mockGovernanceApi>;
  portfolio: ReturnType<typeof mockPortfolioApi>;
  registry: ReturnType<typeof mockRegistryApi>;
  templates: ReturnType<typeof mockTemplatesApi>;
} {
  return {
    discovery: mockDiscoveryApi(),
    governance: mockGovernanceApi(),
    portfolio: mockPortfolioApi(),
    registry: mockRegistryApi(),
    templates: mockTemplatesApi(),
    queryEntities: jest.fn(async ({ limit = 50, cursor, facets, text }) => {
      const found = rows.filter(row => row.title.includes(text ?? ''));
      const start = Number(cursor ?? 0);
      const page: EntitiesPage = {
        items: found.slice(start, start + limit),
        totalItems: found.length,
        asOf: '2026-11-22T10:00:00.000Z',
      };
      if (start + limit < found.length) {
        page.nextCursor = String(start + limit);
      }
      if (facets) {
        page.facets = { lifecycle: [{ value: 'operating', count: 2 }] };
      }
      return page;
    }),
    exportEntities: jest.fn(
      async (_query: EntitiesExportQuery) => new Blob(['Name']),
    ),
    scorecards: jest.fn(async () => ({ items: [], asOf: null })),
    scorecard: unexpected('scorecard'),
    queryResults: unexpected('queryResults'),
    entityStatus: unexpected('entityStatus'),
    entityHistory: unexpected('entityHistory'),
    evaluateEntity: unexpected('evaluateEntity'),
    previewEntity: unexpected('previewEntity'),
    previewScorecard: unexpected('previewScorecard'),
    pushFacts: unexpected('pushFacts'),
  };
}
