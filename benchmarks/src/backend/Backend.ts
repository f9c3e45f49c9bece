import { mockCredentials } from '@backstage/backend-test-utils';
import { LIMITED } from '../catalog/answers';
import { BackendLoad, BackendState } from './BackendState';

/** Somebody who sees all, and somebody who does not see a fifth. */
export const people = {
  all: mockCredentials.user.header('user:default/all'),
  limited: mockCredentials.user.header(LIMITED),
};

const service = mockCredentials.service.header();

/** A running backend and the catalog it reads, as a benchmark uses them. */
export class Backend {
  readonly url: string;
  readonly #catalog: string;

  constructor(urls: { backend: string; catalog: string }) {
    this.url = urls.backend;
    this.#catalog = urls.catalog;
  }

  state(): Promise<BackendState> {
    return this.#get('state');
  }

  load(): Promise<BackendLoad> {
    return this.#get('load');
  }

  async analyze() {
    await send(`${this.url}/api/benchmark/analyze`, {});
  }

  /** Records of people, as if years had gone by. */
  async fillRecords(filling: object) {
    await send(`${this.url}/api/benchmark/records`, filling);
  }

  async pushFacts(body: object) {
    await send(`${this.url}/api/martech/facts`, body, service);
  }

  async put(entity: object) {
    await send(`${this.#catalog}/put`, entity);
  }

  /**
   * Edits a field in the catalog, and announces it as the catalog module does.
   *
   * @returns the first instant at which the catalog answers with the new etag
   */
  async change(edit: {
    entityRef: string;
    path: string;
    value?: unknown;
    after?: number;
  }): Promise<number> {
    const { entityRef } = edit;
    const [at] = await Promise.all([
      send(`${this.#catalog}/change`, { after: 0, ...edit }),
      send(`${this.url}/api/benchmark/changed`, { entityRef }),
    ]);
    return Number(at);
  }

  async #get(path: string) {
    const response = await fetch(`${this.url}/api/benchmark/${path}`);
    return response.json();
  }
}

async function send(url: string, body: object, authorization?: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization && { authorization }),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${text}`);
  return JSON.parse(text);
}
