import { mockCredentials } from '@backstage/backend-test-utils';
import {
  RecordRow,
  RecordsPage,
} from '@martech-portal/backstage-plugin-martech-common';
import { RecordsService } from '../reads/RecordsService';
import { exportedRecords } from './exportedRecords';

const caller = mockCredentials.user();
const row = (id: string): RecordRow => ({
  id,
  number: `EXC-${id}`,
  type: 'exception',
  title: id,
  state: 'active',
  open: true,
  decisionAreas: [],
  requestedBy: 'user:default/ines',
  createdAt: '2026-11-22T09:00:00Z',
  updatedAt: '2026-11-22T09:00:00Z',
  overdue: false,
  version: 1,
  waitsFor: [],
});

/** Pages by the cursor that they are asked for with; short and empty ones too. */
const pages: Record<string, RecordsPage> = {
  first: { items: [row('1'), row('2')], nextCursor: 'b' },
  b: { items: [], nextCursor: 'c' },
  c: { items: [row('3')] },
};

function setUp() {
  const list = jest.fn<
    Promise<RecordsPage>,
    Parameters<RecordsService['list']>
  >(async ({ cursor = 'first' }) => pages[cursor]);
  return { list };
}

describe('exportedRecords', () => {
  it('goes on until there is no cursor, with the same question', async () => {
    const { list } = setUp();
    const query = { orderBy: 'oldest' as const, text: 'x' };
    const found: string[] = [];
    for await (const rows of await exportedRecords({ list }, query, caller)) {
      found.push(...rows.map(({ id }) => id));
    }
    expect(found).toEqual(['1', '2', '3']);
    expect(list.mock.calls.map(([asked]) => asked)).toEqual([
      { ...query, limit: 500 },
      { ...query, limit: 500, cursor: 'b' },
      { ...query, limit: 500, cursor: 'c' },
    ]);
  });

  it('reads no further than it is followed', async () => {
    const { list } = setUp();
    const query = { orderBy: 'oldest' as const };
    for await (const _ of await exportedRecords({ list }, query, caller)) break;
    expect(list).toHaveBeenCalledTimes(1);
  });
});
