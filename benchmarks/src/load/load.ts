/** One request of a load. */
export interface Ask {
  url: string;
  headers: Record<string, string>;
  /** Sent as JSON; without it the request is a GET. */
  body?: object;
}

async function ask({ url, headers, body }: Ask): Promise<number> {
  const started = performance.now();
  const response = await fetch(url, {
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${text}`);
  return performance.now() - started;
}

/**
 * Asks in turn from several clients at once.
 *
 * @returns milliseconds of each request, shortest first
 */
export async function load(
  asks: Ask[],
  { clients, requests }: { clients: number; requests: number },
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const client = async () => {
    while (next < requests) {
      const turn = next;
      next += 1;
      times.push(await ask(asks[turn % asks.length]));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times.sort((a, b) => a - b);
}

export const percentile = (sorted: number[], percent: number) =>
  sorted[
    Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))
  ];
