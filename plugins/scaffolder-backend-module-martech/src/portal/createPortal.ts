import {
  AuthService,
  DiscoveryService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { readSettings } from '../settings';
import { createMartechAs } from './martechAs';
import { Portal } from './Portal';

/** What actions work with, made of services of the host. */
export function createPortal(services: {
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  discovery: DiscoveryService;
}): Portal {
  const { auth, catalog, config, discovery } = services;
  const settings = readSettings(config);
  const appUrl = config.getOptionalString('app.baseUrl') ?? '';
  return {
    martechAs: createMartechAs({ auth, discovery }, settings.waitForMartech),
    inCatalog: async (step, entityRef) =>
      catalog.getEntityByRef(entityRef, {
        credentials: await step.getInitiatorCredentials(),
      }),
    pageOf: entityRef => {
      const { kind, namespace, name } = parseEntityRef(entityRef);
      const path = [namespace, kind.toLocaleLowerCase('en'), name]
        .map(encodeURIComponent)
        .join('/');
      return `${appUrl.replace(/\/$/, '')}/catalog/${path}`;
    },
    settings,
  };
}
