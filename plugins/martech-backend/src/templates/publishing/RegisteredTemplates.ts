import { parseEntityRef } from '@backstage/catalog-model';
import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { Caller } from '../../http';
import { RegistryService } from '../../registry/RegistryService';

/** Templates that are kept in the portal, as far as publishing needs them. */
export interface RegisteredTemplates {
  /** @throws NotFoundError when the caller may not see it */
  get(entityRef: string, caller: Caller): Promise<RegisteredEntity>;

  /** @throws NotAllowedError, ConflictError */
  update(
    registered: RegisteredEntity,
    written: { entity: Record<string, unknown>; comment: string },
    caller: Caller,
  ): Promise<unknown>;
}

/** The registry, which decides who may write what. */
export const registeredTemplates = (
  registry: Pick<RegistryService, 'get' | 'update'>,
): RegisteredTemplates => ({
  get: (entityRef, caller) => registry.get(parseEntityRef(entityRef), caller),
  update: ({ entityRef, version }, written, caller) =>
    registry.update(
      parseEntityRef(entityRef),
      { ...written, version },
      caller,
      {},
    ),
});
