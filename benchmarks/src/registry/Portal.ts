import { mockCredentials } from '@backstage/backend-test-utils';
import { setTimeout } from 'node:timers/promises';

const headers = {
  authorization: mockCredentials.user.header('user:default/owen'),
  'content-type': 'application/json',
};
const SPEC = {
  type: 'crm',
  lifecycle: 'launched',
  owner: 'group:default/brand',
};
/** How often somebody who waits looks. */
const LOOK = 50;

interface Answer<T> {
  status: number;
  body: T;
}

/** A running host, as somebody who registers things sees it. */
export class Portal {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** Once the catalog has what Git describes. */
  async untilReady(): Promise<void> {
    const path = '/api/catalog/entities/by-name/group/default/brand';
    while ((await this.#get(path)).status !== 200) await setTimeout(LOOK);
  }

  /** Milliseconds until everything about a new platform can be seen. */
  async registerAndSee(name: string): Promise<number> {
    const started = performance.now();
    await this.#must('/api/martech/registry/entities', {
      overlapReason: 'Measured.',
      entity: {
        apiVersion: 'martech/v1alpha1',
        kind: 'MarketingPlatform',
        metadata: { name, title: name },
        spec: SPEC,
      },
    });
    while (!(await this.#isVisible(name))) await setTimeout(LOOK);
    return performance.now() - started;
  }

  async #isVisible(name: string): Promise<boolean> {
    const at = `MarketingPlatform/default/${name}`;
    const [entity, status, control] = await Promise.all([
      this.#get<{ relations?: Array<{ type: string }> }>(
        `/api/catalog/entities/by-name/${at}`,
      ),
      this.#get<{ readiness?: object | null }>(
        `/api/martech/entities/${at}/status`,
      ),
      this.#get<{ control?: { state: string } }>(
        `/api/martech/entities/${at}/control`,
      ),
    ]);
    const isOwned = entity.body.relations?.some(
      ({ type }) => type === 'ownedBy',
    );
    const state = control.body.control?.state ?? 'unknown';
    return Boolean(isOwned && status.body.readiness && state !== 'unknown');
  }

  async beginImport(count: number): Promise<string> {
    const rows = Array.from(
      { length: count },
      (_, row) => `platform-${row},Platform ${row},${(row * 37) % 90_000}`,
    );
    const { id } = await this.#must<{ id: string }>(
      '/api/martech/registry/imports',
      {
        source: 'benchmark',
        format: 'csv',
        text: ['name,title,cost', ...rows].join('\n'),
        mapping: { cost: 'contract.annualCost.amount' },
        defaults: { ...SPEC, 'contract.annualCost.currency': 'EUR' },
      },
    );
    return id;
  }

  async applyImport(id: string): Promise<void> {
    await this.#must(`/api/martech/registry/imports/${id}/apply`, {});
  }

  async untilImport(id: string, state: string): Promise<void> {
    for (;;) {
      const { body } = await this.#get<{ state: string }>(
        `/api/martech/registry/imports/${id}`,
      );
      if (body.state === state) return;
      await setTimeout(200);
    }
  }

  async untilCatalogHas(count: number): Promise<void> {
    for (;;) {
      const { body } = await this.#get<{
        facets: { kind: Array<{ value: string; count: number }> };
      }>('/api/catalog/entity-facets?facet=kind');
      const has = body.facets.kind.find(
        ({ value }) => value === 'MarketingPlatform',
      );
      if ((has?.count ?? 0) >= count) return;
      await setTimeout(500);
    }
  }

  /** Once every platform has a state. */
  async untilIdle(count: number): Promise<void> {
    for (;;) {
      const { totalItems } = await this.#must<{ totalItems: number }>(
        '/api/martech/entities/query',
        {
          kind: 'MarketingPlatform',
          where: { controlState: { in: ['uncontrolled'] } },
          limit: 1,
        },
      );
      if (totalItems >= count) return;
      await setTimeout(1_000);
    }
  }

  async #get<T>(path: string): Promise<Answer<T>> {
    const response = await fetch(this.#url + path, { headers });
    return { status: response.status, body: await response.json() };
  }

  async #must<T>(path: string, body: object): Promise<T> {
    const response = await fetch(this.#url + path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${text}`);
    return JSON.parse(text);
  }
}
