import { DateTime } from 'luxon';
import { Backend, people } from '../backend/Backend';
import { Ask } from '../load/load';

const RECORDS = 100;
const types = [
  'exceptions',
  'changes',
  'incidents',
  'requests',
  'releases',
  'reviews',
];

/** ISO date, that many days before today. */
const dayAgo = (days: number) => DateTime.utc().minus({ days }).toISODate();

/** By what people look at; every second request is of a person who does not see a fifth. */
export async function recordAsks(
  backend: Backend,
): Promise<Map<string, { bar?: number; asks: Ask[] }>> {
  const url = `${backend.url}/api/martech`;
  const byBoth = (...paths: string[]): Ask[] =>
    paths.flatMap(path =>
      [people.all, people.limited].map(authorization => ({
        url: `${url}${path}`,
        headers: { authorization },
      })),
    );
  const read = async (path: string) => {
    const authorization = people.limited;
    const response = await fetch(`${url}${path}`, {
      headers: { authorization },
    });
    return response.json();
  };
  const of = (query: string) => types.map(type => `/${type}?${query}`);
  const details: string[] = [];
  const entities: string[] = [];
  for (const type of types) {
    const { items } = await read(`/${type}?open=true&limit=${RECORDS}`);
    for (const { id, entityRef, entityTitle } of items) {
      details.push(`/${type}/${id}`);
      // What somebody has asked for is seen although its entity is hidden.
      if (entityTitle) entities.push(entityRef);
    }
  }
  const about = entities.map(
    (ref, at) => `/${types[at % types.length]}?entityRef=${ref}`,
  );
  const states = [
    '/changes?state=submitted',
    '/exceptions?state=active&orderBy=due',
    '/incidents?state=open,mitigated',
    '/requests?state=fulfilled',
    '/changes?state=reviewed,rejected&orderBy=updated',
  ];
  const lists: Array<[string, string[]]> = [
    ['inbox', ['/inbox', '/inbox?limit=20']],
    ...types.map((type): [string, string[]] => [
      `${type}, as the page opens it`,
      [`/${type}?open=true&orderBy=newest`],
    ]),
    ['open by due date', of('open=true&orderBy=due')],
    ['open ones changed last', of('open=true&orderBy=updated')],
    ['mine', of('mine=true')],
    ['waits for me', of('waitsForMe=true&open=true')],
    ['overdue', of('overdue=true&open=true')],
    ['text, two words', of('text=camp%20access&open=true')],
    ['text, one word in everything', of('text=campaign')],
    ['text, two words in everything', of('text=camp%20access')],
    ['of an entity', about],
    ['in a state', states],
    ['of a decision area', of('area=platform-priorities&open=true')],
    ['all types', ['/records?open=true', '/records']],
    [
      'calendar of a month',
      ['/changes?from=2026-11-01&to=2026-11-30&limit=500'],
    ],
  ];
  const others: Array<[string, string[]]> = [
    ['record', details],
    ['counts', ['/records/counts']],
    ['metrics', ['/records/metrics']],
    [
      'metrics of an entity',
      entities.map(ref => `/records/metrics?entityRef=${ref}`),
    ],
    ['operating model', ['/portfolio/operating-model']],
    [
      'operating model of an entity',
      entities.map(ref => `/portfolio/operating-model?entityRef=${ref}`),
    ],
  ];
  const from = dayAgo(365);
  /** What the screens about the estate are drawn from. */
  const estate: Array<[string, string[]]> = [
    ['estate: overview', ['/portfolio/overview']],
    ['estate: landscape', ['/portfolio/landscape']],
    [
      'estate: landscape of a past day',
      [`/portfolio/landscape?asOf=${dayAgo(90)}`],
    ],
    ['estate: coverage', ['/portfolio/capabilities']],
    ['estate: drift', [`/portfolio/drift?from=${from}`]],
    ['estate: drift of a state', [`/portfolio/drift/platforms?state=drifting`]],
    ['estate: trend', ['/portfolio/trend']],
    ['estate: systems of record', ['/portfolio/authority']],
    ['estate: dependencies', ['/portfolio/dependencies']],
    ['estate: renewals', ['/portfolio/renewals']],
    ['estate: claims', ['/portfolio/claims']],
  ];
  const assess = entities.flatMap(entityRef =>
    [people.all, people.limited].map(authorization => ({
      url: `${url}/changes/assess`,
      headers: { authorization },
      body: { entityRef },
    })),
  );
  return new Map([
    ...lists.map(
      ([name, paths]) => [name, { bar: 50, asks: byBoth(...paths) }] as const,
    ),
    ...estate.map(
      ([name, paths]) => [name, { bar: 100, asks: byBoth(...paths) }] as const,
    ),
    ...others.map(
      ([name, paths]) => [name, { asks: byBoth(...paths) }] as const,
    ),
    ['may this be changed now', { asks: assess }],
  ]);
}
