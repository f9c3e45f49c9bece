import {
  ApplyImport,
  CreateImport,
  EntityVersions,
  ImportOutcome,
  ImportRows,
  MoveEntity,
  Overlap,
  OverlapQuery,
  RegisteredEntity,
  RegisterEntity,
  RemovedEntities,
  RegistryImport,
  UpdateEntity,
} from '../registry';
import { entityPath } from './entityPath';
import { WriteOptions } from './governanceApi';
import { CallOptions, HttpCalls, search } from './HttpCalls';
import { RegistryApi } from './registryApi';

const pathOf = (entityRef: string) =>
  `/registry/entities/${entityPath(entityRef)}`;

const importPath = (id: string) =>
  `/registry/imports/${encodeURIComponent(id)}`;

function writing(
  { idempotencyKey, ...options }: WriteOptions = {},
  version?: number,
) {
  return {
    ...options,
    headers: {
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
      ...(idempotencyKey !== undefined && {
        'Idempotency-Key': idempotencyKey,
      }),
    },
  };
}

/** The part of the client that is about registered entities. */
export class RegistryClient implements RegistryApi {
  readonly #calls: HttpCalls;

  constructor(calls: HttpCalls) {
    this.#calls = calls;
  }

  register(body: RegisterEntity, options?: WriteOptions) {
    return this.#calls.post<RegisteredEntity>(
      '/registry/entities',
      body,
      writing(options),
    );
  }

  checkRegistration(body: RegisterEntity, options?: CallOptions) {
    return this.#calls.post<{ problems: { path: string; message: string }[] }>(
      '/registry/check',
      body,
      options,
    );
  }

  registered(entityRef: string, options?: CallOptions) {
    return this.#calls.get<RegisteredEntity>(pathOf(entityRef), options);
  }

  versions(
    entityRef: string,
    { signal, cursor }: CallOptions & { cursor?: string } = {},
  ) {
    const path = `${pathOf(entityRef)}/versions${search({ cursor })}`;
    return this.#calls.get<EntityVersions>(path, { signal });
  }

  update(
    entityRef: string,
    version: number,
    body: UpdateEntity,
    options?: WriteOptions,
  ) {
    return this.#calls.put<RegisteredEntity>(
      pathOf(entityRef),
      body,
      writing(options, version),
    );
  }

  move(
    action: 'retire' | 'restore' | 'remove',
    entityRef: string,
    version: number,
    body: MoveEntity,
    options?: WriteOptions,
  ) {
    return this.#calls.post<RegisteredEntity>(
      `${pathOf(entityRef)}/${action}`,
      body,
      writing(options, version),
    );
  }

  removed(options?: CallOptions) {
    return this.#calls.get<RemovedEntities>('/registry/removed', options);
  }

  overlap(query: OverlapQuery, options?: CallOptions) {
    return this.#calls.post<Overlap>('/registry/overlap', query, options);
  }

  createImport(body: CreateImport, options?: WriteOptions) {
    return this.#calls.post<RegistryImport>(
      '/registry/imports',
      body,
      writing(options),
    );
  }

  import(id: string, options?: CallOptions) {
    return this.#calls.get<RegistryImport>(importPath(id), options);
  }

  importRows(
    id: string,
    {
      signal,
      ...params
    }: CallOptions & { cursor?: string; outcome?: ImportOutcome } = {},
  ) {
    const path = `${importPath(id)}/rows${search(params)}`;
    return this.#calls.get<ImportRows>(path, { signal });
  }

  applyImport(id: string, body: ApplyImport, options?: CallOptions) {
    return this.#calls.post<RegistryImport>(
      `${importPath(id)}/apply`,
      body,
      options,
    );
  }
}
