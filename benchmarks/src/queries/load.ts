import { EntitiesQuery } from '@martech-portal/backstage-plugin-martech-common';

const people = ['user:default/all', 'user:default/some'];

async function ask(url: string, query: EntitiesQuery, person: string) {
  const started = performance.now();
  const response = await fetch(`${url}/entities/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-person': person },
    body: JSON.stringify(query),
  });
  const body = await response.text();
  if (!response.ok) throw new Error(body);
  return performance.now() - started;
}

/** Asks from several clients at once; every second request is limited by a policy. */
export async function load(
  url: string,
  queries: EntitiesQuery[],
  { clients, requests }: { clients: number; requests: number },
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const client = async () => {
    while (next < requests) {
      const turn = next;
      next += 1;
      const query = queries[(turn >> 1) % queries.length];
      times.push(await ask(url, query, people[turn % 2]));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times.sort((a, b) => a - b);
}

export const percentile = (sorted: number[], percent: number) =>
  sorted[
    Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))
  ];
