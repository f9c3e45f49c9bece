import { mockCredentials } from '@backstage/backend-test-utils';
import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import { setTimeout } from 'node:timers/promises';
import { eventually } from '../../__testUtils__/eventually';
import { VisibleEntities } from './VisibleEntities';

const ann = mockCredentials.user('user:default/ann');
const ben = mockCredentials.user('user:default/ben');

/** A catalog that takes so long to answer, milliseconds. */
function underTest(takes = 0) {
  const asked: unknown[] = [];
  const uids = ['p1'];
  const state = { isDown: false };
  const visible = new VisibleEntities({
    async getEntityFacets({ filter }) {
      asked.push(filter);
      await setTimeout(takes);
      if (state.isDown) throw new Error('connect ECONNREFUSED');
      const values = uids.map(value => ({ value, count: 1 }));
      return { facets: { 'metadata.uid': values } };
    },
  });
  return { asked, state, uids, visible };
}

describe('VisibleEntities', () => {
  it('asks for all our kinds at once, for each caller', async () => {
    const { asked, visible } = underTest();
    for (const kind of martechKindNames) await visible.of(ann, kind, 1);
    expect(asked).toEqual([{ kind: [...martechKindNames] }]);
    await visible.of(ben, 'MarketingVendor', 1);
    expect(asked).toHaveLength(2);
  });

  it('keeps one object for all who see the same, however often it asks', async () => {
    const { asked, visible } = underTest();
    const ofAnn = await visible.of(ann, 'MarketingPlatform', 1);
    expect(await visible.of(ben, 'MarketingPlatform', 1)).toBe(ofAnn);
    expect(asked).toHaveLength(2);
  });

  it('asks for others one by one', async () => {
    const { asked, visible } = underTest();
    await visible.of(ann, 'User', 0);
    await visible.of(ann, 'Group', 0);
    await visible.of(ann, 'User', 0);
    expect(asked).toEqual([{ kind: ['User'] }, { kind: ['Group'] }]);
  });

  it('asks again when the index has got more, but rests in between', async () => {
    const { asked, uids, visible } = underTest(100);
    const kind = 'MarketingPlatform';
    await visible.of(ann, kind, 1);
    uids.push('p2');
    // It took a tenth of a second, so that it rests for some.
    expect([...(await visible.of(ann, kind, 2))]).toEqual(['p1']);
    expect(asked).toHaveLength(1);
    const later = await eventually(
      () => visible.of(ann, kind, 2),
      ({ size }) => size === 2,
    );
    expect([...later]).toEqual(['p1', 'p2']);
    expect(asked).toHaveLength(2);
  });

  it('shares what is being asked, and keeps no failure', async () => {
    const { asked, state, visible } = underTest(20);
    state.isDown = true;
    const both = [1, 2].map(newest => visible.of(ann, 'User', newest));
    await expect(Promise.all(both)).rejects.toThrow('ECONNREFUSED');
    expect(asked).toHaveLength(1);
    state.isDown = false;
    expect([...(await visible.of(ann, 'User', 1))]).toEqual(['p1']);
  });
});
