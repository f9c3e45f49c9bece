import {
  ResultsPage,
  ResultsQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { Backend, people } from '../backend/Backend';
import { Ask } from '../load/load';

const scorecard = 'marketingscorecard:default/operational-readiness';
/** What the page of a scorecard asks for when it is opened. */
const heatMap: ResultsQuery = { scorecard, orderBy: 'worst', limit: 100 };
const ENTITIES = 250;

async function page(url: string, body: ResultsQuery): Promise<ResultsPage> {
  const response = await fetch(`${url}/results/query`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: people.limited,
    },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** By what people read; every second request comes from a person who does not see a fifth. */
export async function readAsks(
  backend: Backend,
): Promise<Map<string, { bar?: number; asks: Ask[] }>> {
  const url = `${backend.url}/api/martech`;
  const byBoth = (path: string, body?: object): Ask[] =>
    [people.all, people.limited].map(authorization => ({
      url: `${url}${path}`,
      headers: { authorization },
      body,
    }));
  const results = (...queries: ResultsQuery[]) =>
    queries.flatMap(query => byBoth('/results/query', query));

  const { checks, items } = await page(url, { ...heatMap, limit: 500 });
  const paths = items
    .filter((_, index) => index % 2 === 0)
    .slice(0, ENTITIES)
    .map(({ entityRef }) => `/entities/${entityRef.replace(':', '/')}`);
  return new Map([
    [
      'status of an entity',
      { bar: 20, asks: paths.flatMap(path => byBoth(`${path}/status`)) },
    ],
    [
      'results, 100 rows',
      {
        bar: 50,
        asks: results(
          heatMap,
          { ...heatMap, orderBy: 'title' },
          { ...heatMap, outcome: ['fail', 'no-data'], check: checks[5].id },
          { ...heatMap, where: { tier: { in: ['core'] } } },
          { ...heatMap, text: 'cloud' },
          { ...heatMap, level: 'none', orderBy: 'best' },
        ),
      },
    ],
    ['heat map as the page opens it', { bar: 50, asks: results(heatMap) }],
    [
      'results by owner',
      { asks: results({ ...heatMap, groupBy: 'owner', limit: 1 }) },
    ],
    [
      'history of an entity',
      { asks: paths.flatMap(path => byBoth(`${path}/history`)) },
    ],
    ['scorecards index', { asks: byBoth('/scorecards') }],
  ]);
}
