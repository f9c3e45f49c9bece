import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';
import request from 'supertest';
import martechPlugin from '../..';
import { formatProblems } from '../../scorecards/preview/domain/asEntity';
import { fromGit, stubCatalog } from './stubCatalog';

/** Somebody of these tests; `service` is a program. */
export const as = (name: string) => ({
  Authorization:
    name === 'service'
      ? mockCredentials.service.header()
      : mockCredentials.user.header(`user:default/${name}`),
});

/**
 * The API over a catalog that says of names and labels what a real one does.
 *
 * @param denied - permissions that nobody has, or a person has not (`nora martech…`)
 */
export async function registryOverHttp(
  denied: readonly string[] = [],
  entities: Entity[] = fromGit,
  ...features: BackendFeature[]
) {
  const { asked, service } = stubCatalog(entities);
  const hidden = new Set<string>();
  const everything = service.getEntityByRef.bind(service);
  service.getEntityByRef = async (ref, options) => {
    const { principal } = options.credentials;
    const isPerson = (principal as { type?: string }).type === 'user';
    return isPerson && hidden.has(String(ref))
      ? undefined
      : everything(ref, options);
  };
  service.validateEntity = async entity => {
    if (asked.isDown) throw new Error('connect ECONNREFUSED');
    const problems = await formatProblems(entity);
    return problems.length === 0
      ? { valid: true }
      : {
          valid: false,
          errors: problems.map(({ message }) => ({
            name: 'InputError',
            message,
          })),
        };
  };
  const { server } = await startTestBackend({
    features: [
      ...features,
      martechPlugin,
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => service,
      }),
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => ({
          authorize: async (requests, options) => {
            const principal = options?.credentials?.principal as {
              userEntityRef?: string;
            };
            const who = principal.userEntityRef?.split('/')[1] ?? 'service';
            return requests.map(
              ({ permission: { name } }): DefinitivePolicyDecision => ({
                result:
                  denied.includes(name) || denied.includes(`${who} ${name}`)
                    ? AuthorizeResult.DENY
                    : AuthorizeResult.ALLOW,
              }),
            );
          },
          authorizeConditional: async requests =>
            requests.map(
              (): DefinitivePolicyDecision => ({
                result: AuthorizeResult.ALLOW,
              }),
            ),
        }),
      }),
    ],
  });
  return {
    asked,
    hidden,
    server,
    send: (
      method: 'get' | 'post' | 'put',
      path: string,
      body?: unknown,
      headers: Record<string, string> = {},
      who = 'owen',
    ) =>
      request(server)
        [method](`/api/martech/registry${path}`)
        .set({ ...as(who), ...headers })
        .send(body as object),
  };
}
