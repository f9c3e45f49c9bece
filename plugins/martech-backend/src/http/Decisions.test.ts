import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { Decisions } from './Decisions';

const read = createPermission({
  name: 'thing.read',
  attributes: { action: 'read' },
});
const update = createPermission({
  name: 'thing.update',
  attributes: { action: 'update' },
});
const clara = mockCredentials.user('user:default/clara');
const nils = mockCredentials.user('user:default/nils');

function setUp(...results: Array<'ALLOW' | 'DENY' | Error>) {
  const service = mockServices.permissions.mock({
    authorize: async () => {
      const next = results.shift() ?? 'DENY';
      if (next instanceof Error) throw next;
      return [{ result: AuthorizeResult[next] }];
    },
  });
  return { decisions: new Decisions(service), authorize: service.authorize };
}

describe('Decisions', () => {
  it('asks once for reads of one caller, also at the same time', async () => {
    const { decisions, authorize } = setUp('ALLOW');
    const both = [decisions.allows(clara, read), decisions.allows(clara, read)];
    await expect(Promise.all(both)).resolves.toEqual([true, true]);
    await expect(decisions.allows(clara, read)).resolves.toBe(true);
    expect(authorize).toHaveBeenCalledTimes(1);
  });

  it('keeps the answers of callers apart', async () => {
    const { decisions } = setUp('ALLOW', 'DENY');
    await expect(decisions.allows(clara, read)).resolves.toBe(true);
    await expect(decisions.allows(nils, read)).resolves.toBe(false);
    await expect(decisions.allows(clara, read)).resolves.toBe(true);
  });

  it('asks every time before something is written', async () => {
    const { decisions } = setUp('ALLOW', 'DENY');
    await expect(decisions.allows(clara, update)).resolves.toBe(true);
    await expect(decisions.allows(clara, update)).resolves.toBe(false);
  });

  it('does not keep a failure', async () => {
    const { decisions } = setUp(new Error('down'), 'ALLOW');
    await expect(decisions.allows(clara, read)).rejects.toThrow('down');
    await expect(decisions.allows(clara, read)).resolves.toBe(true);
  });
});
