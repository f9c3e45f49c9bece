import { RegistryApi } from '@martech-portal/backstage-plugin-martech-common';
import { unexpected } from './unexpected';

/** The registry as a test wants it: what it does not name fails when called. */
export function mockRegistryApi(
  answers: Partial<jest.Mocked<RegistryApi>> = {},
): jest.Mocked<RegistryApi> {
  return {
    register: unexpected('register'),
    checkRegistration: unexpected('checkRegistration'),
    registered: unexpected('registered'),
    versions: unexpected('versions'),
    update: unexpected('update'),
    move: unexpected('move'),
    removed: unexpected('removed'),
    overlap: unexpected('overlap'),
    createImport: unexpected('createImport'),
    import: unexpected('import'),
    importRows: unexpected('importRows'),
    applyImport: unexpected('applyImport'),
    ...answers,
  };
}
