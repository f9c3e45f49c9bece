import { parseEntityRef } from '@backstage/catalog-model';
import { MartechRecord } from '../governance';
import {
  AppliedVersion,
  ProposeVersion,
  TemplateCards,
  TemplateIntegrity,
  TemplatePicture,
} from '../templates';
import { WriteOptions } from './governanceApi';
import { CallOptions, HttpCalls } from './HttpCalls';
import { TemplatesApi } from './templatesApi';

function pathOf(entityRef: string): string {
  const { name, namespace } = parseEntityRef(entityRef, {
    defaultKind: 'MarketingTemplate',
  });
  return `/templates/${[namespace, name].map(encodeURIComponent).join('/')}`;
}

/** The part of the client that is about files of templates. */
export class TemplatesClient implements TemplatesApi {
  readonly #calls: HttpCalls;

  constructor(calls: HttpCalls) {
    this.#calls = calls;
  }

  integrity(entityRef: string, options?: CallOptions) {
    return this.#calls.get<TemplateIntegrity>(
      `${pathOf(entityRef)}/integrity`,
      options,
    );
  }

  picture(entityRef: string, options?: CallOptions) {
    return this.#calls.get<TemplatePicture>(
      `${pathOf(entityRef)}/picture`,
      options,
    );
  }

  cards(entityRefs: readonly string[], options?: CallOptions) {
    return this.#calls.post<TemplateCards>(
      '/templates/cards',
      { entityRefs },
      options,
    );
  }

  check(entityRef: string, options?: CallOptions) {
    return this.#calls.post<TemplateIntegrity>(
      `${pathOf(entityRef)}/check`,
      {},
      options,
    );
  }

  proposeVersion(
    entityRef: string,
    body: ProposeVersion,
    { idempotencyKey, ...options }: WriteOptions = {},
  ) {
    return this.#calls.post<MartechRecord>(
      `${pathOf(entityRef)}/versions`,
      body,
      {
        ...options,
        headers: {
          ...(idempotencyKey !== undefined && {
            'Idempotency-Key': idempotencyKey,
          }),
        },
      },
    );
  }

  applyVersion(entityRef: string, changeId: string, options?: CallOptions) {
    const id = encodeURIComponent(changeId);
    return this.#calls.post<AppliedVersion>(
      `${pathOf(entityRef)}/versions/${id}/apply`,
      {},
      options,
    );
  }
}
