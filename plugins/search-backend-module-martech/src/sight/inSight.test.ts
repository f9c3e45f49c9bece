import {
  FoundRecords,
  RECORD_DOCUMENT_TYPE,
} from '@martech-portal/backstage-plugin-martech-common';
import { Found, mayCountRecords, readFound } from './Found';
import { inSight } from './inSight';

const record = (id?: string) => ({
  type: RECORD_DOCUMENT_TYPE,
  document: { ...(id && { id }), title: `EXC ${id}`, state: 'requested' },
});
const page = { type: 'techdocs', document: { title: 'A page', id: 'r1' } };
const seen = (isAll: boolean, ...ids: string[]): FoundRecords => ({
  isAll,
  items: ids.map(id => ({
    id,
    number: 'EXC-1',
    type: 'exception',
    title: 'x',
    state: 'active',
    open: true,
    decisionAreas: [],
    requestedBy: 'user:default/ines',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    overdue: false,
    version: 1,
    waitsFor: [],
  })),
});
const idsOf = (found: Found) =>
  found.results.map(({ document }) => document.id);

describe('what was found', () => {
  const found = {
    results: [record('r1'), page, record('r2'), record()],
    numberOfResults: 40,
    nextPageCursor: 'more',
  };

  it.each([
    ['all of it', seen(true, 'r1', 'r2'), ['r1', 'r1', 'r2'], 40],
    ['a part of it', seen(false, 'r2'), ['r1', 'r2'], undefined],
    [
      'all of it among hidden ones',
      seen(false, 'r1', 'r2'),
      ['r1', 'r1', 'r2'],
      undefined,
    ],
    ['nobody knows what', undefined, ['r1'], undefined],
  ])('is shown to who may see %s', (_, answer, ids, count) => {
    const shown = inSight(found, answer);
    expect(idsOf(shown)).toEqual(ids);
    expect(shown.numberOfResults).toBe(count);
    expect(shown.nextPageCursor).toBe('more');
  });

  it('says how records stand now, not how they stood', () => {
    const [first] = inSight(found, seen(true, 'r1')).results;
    expect(first.document).toMatchObject({ title: 'EXC r1', state: 'active' });
  });

  it.each([
    [undefined, true],
    [['techdocs'], false],
    [['techdocs', RECORD_DOCUMENT_TYPE], true],
  ])('counts records when asked for %j: %s', (types, expected) => {
    expect(mayCountRecords(found, types)).toBe(expected);
    expect(mayCountRecords({ results: [] }, types)).toBe(false);
  });

  it('is not what an error looks like', () => {
    expect(readFound({ error: { message: 'No' } })).toBeUndefined();
  });
});
