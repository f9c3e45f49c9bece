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

/** What a load took, in milliseconds. */
export interface Load {
  /** Of each request, shortest first. */
  times: number[];
  /** Time of the server's processor. */
  cpuPerRequest: number;
}

async function cpu(url: string): Promise<number> {
  const response = await fetch(`${url}/cpu`);
  return response.json();
}

/** Asks from several clients at once; every second request is limited by a policy. */
export async function load(
  url: string,
  queries: EntitiesQuery[],
  { clients, requests }: { clients: number; requests: number },
): Promise<Load> {
  const cpuBefore = await cpu(url);
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
  return {
    times: times.sort((a, b) => a - b),
    cpuPerRequest: ((await cpu(url)) - cpuBefore) / requests,
  };
}

export const percentile = (sorted: number[], percent: number) =>
  sorted[
    Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))
  ];
