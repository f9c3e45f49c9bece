import { mockServices } from '@backstage/backend-test-utils';
import {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { RegistryChanges } from '@martech-portal/backstage-plugin-martech-common';
import { RegistryFollower } from './RegistryFollower';

const PAGE = 3;

/** A registry and a catalog, as far as the follower knows of them. */
function world({ confirmRemoval = false } = {}) {
  const kept = new Map<string, { sequence: number; isThere: boolean }>();
  const catalog = new Set<string>();
  const state = { sequence: 0, isDown: false, duringPage: () => {} };
  const refOf = (uid: string) => `marketingplatform:default/${uid}`;
  const put = (uid: string, isThere = true) => {
    state.sequence += 1;
    kept.set(uid, { sequence: state.sequence, isThere });
  };
  const registry = {
    async changes(after: number): Promise<RegistryChanges> {
      if (state.isDown) throw new Error('connect ECONNREFUSED');
      const changes = [...kept]
        .filter(([, { sequence }]) => sequence > after)
        .sort(([, a], [, b]) => a.sequence - b.sequence)
        .slice(0, PAGE)
        .map(([uid, { isThere, sequence }]) => ({
          sequence,
          uid,
          entityRef: refOf(uid),
          entity: isThere
            ? {
                apiVersion: 'martech/v1alpha1',
                kind: 'MarketingPlatform',
                metadata: { name: uid },
              }
            : null,
        }));
      const total = [...kept.values()].filter(({ isThere }) => isThere).length;
      const answer = { changes, latest: state.sequence, total };
      state.duringPage();
      return answer;
    },
  };
  const connection: EntityProviderConnection = {
    refresh: async () => {},
    async applyMutation(mutation: EntityProviderMutation) {
      if (mutation.type === 'full') throw new Error('never in full');
      for (const { entity, locationKey } of mutation.added) {
        expect(locationKey).toBe(`martech-registry:${entity.metadata.name}`);
        catalog.add(entity.metadata.name);
      }
      for (const removed of mutation.removed) {
        if ('entityRef' in removed)
          catalog.delete(removed.entityRef.split('/')[1]);
      }
    },
  };
  const logger = mockServices.logger.mock();
  const start = () =>
    new RegistryFollower({
      catalog: {
        uids: async () => new Set(catalog),
        refsOf: async uids => uids.map(refOf),
      },
      confirmRemoval,
      logger,
      registry,
    });
  return { catalog, connection, kept, logger, put, start, state };
}

const uids = (count: number) =>
  Array.from({ length: count }, (_, index) => `u${index}`);

describe('following the registry', () => {
  it('brings everything, then what changes', async () => {
    const { catalog, connection, put, start } = world();
    uids(7).forEach(uid => put(uid));
    const follower = start();
    await follower.follow(connection);
    expect([...catalog]).toEqual(uids(7));
    put('u2', false);
    put('new');
    await follower.follow(connection);
    expect(catalog.has('u2')).toBe(false);
    expect(catalog.has('new')).toBe(true);
  });

  it('leaves everything while the registry is down, for however long', async () => {
    const { catalog, connection, put, start, state } = world();
    uids(7).forEach(uid => put(uid));
    await start().follow(connection);
    state.isDown = true;
    for (const follower of [start(), start()]) {
      await expect(follower.follow(connection)).rejects.toThrow('ECONNREFUSED');
    }
    expect(catalog.size).toBe(7);
    state.isDown = false;
    put('u0', false);
    await start().follow(connection);
    expect(catalog.size).toBe(6);
  });

  it.each([
    { lost: 1, confirmRemoval: false, left: 9, told: false },
    { lost: 2, confirmRemoval: false, left: 8, told: false },
    { lost: 3, confirmRemoval: false, left: 10, told: true },
    { lost: 10, confirmRemoval: false, left: 10, told: true },
    { lost: 10, confirmRemoval: true, left: 0, told: false },
  ])(
    'of 10 that the catalog has and $lost that the registry has lost leaves $left',
    async ({ confirmRemoval, left, lost, told }) => {
      const { catalog, connection, kept, logger, put, start } = world({
        confirmRemoval,
      });
      uids(10).forEach(uid => put(uid));
      await start().follow(connection);
      uids(lost).forEach(uid => kept.delete(uid));
      await start().follow(connection);
      expect(catalog.size).toBe(left);
      expect(logger.error.mock.calls.length > 0).toBe(told);
    },
  );

  it('never takes out what was registered while it read', async () => {
    const { catalog, connection, put, start, state } = world();
    uids(7).forEach(uid => put(uid));
    let late = 0;
    state.duringPage = () => {
      // Another replica of the catalog is faster with each of them.
      if (late === 5) return;
      late += 1;
      put(`late-${late}`);
      catalog.add(`late-${late}`);
    };
    await start().follow(connection);
    expect(catalog.size).toBe(12);
  });

  it('starts over with a registry that was set back', async () => {
    const { catalog, connection, kept, logger, put, start, state } = world();
    uids(7).forEach(uid => put(uid));
    const follower = start();
    await follower.follow(connection);
    kept.clear();
    state.sequence = 0;
    put('u0');
    await follower.follow(connection);
    expect(catalog.size).toBe(7);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('does not know 6 of the 7'),
    );
  });

  it('removes what the registry says is removed although it never saw it', async () => {
    const { catalog, connection, put, start } = world();
    catalog.add('u0');
    put('u0', false);
    await start().follow(connection);
    expect(catalog.size).toBe(0);
  });
});
