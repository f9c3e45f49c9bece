import { platform } from '../../../__testUtils__/entities';
import { eventually } from '../../../__testUtils__/eventually';
import { indexed } from '../../../__testUtils__/indexed';
import { EntityTable } from '../../../entities/domain/table/EntityTable';
import { KindRows } from '../../../entities/tables/KindRows';
import { around } from '../__testUtils__/around';
import { smallModel } from '../__testUtils__/model';
import { RoleCoverage } from './RoleCoverage';

function setUp(count: number, patience = 20_000) {
  const rows = new KindRows();
  for (let id = 1; id <= count; id += 1) {
    const entity = platform({ name: `p${id}` });
    const { content } = indexed(entity);
    rows.put({ id, kind: 'MarketingPlatform', content });
  }
  const { content } = indexed(
    platform({ name: 'old', spec: { lifecycle: 'retired' } }),
  );
  rows.put({ id: count + 1, kind: 'MarketingPlatform', content });
  const ofAll = jest.fn(
    async (refs: ReadonlyArray<string | undefined>) =>
      new Map(refs.map(entityRef => [entityRef, around({ entityRef })])),
  );
  const table: EntityTable = rows.table;
  expect(table.rows).toHaveLength(count + 1);
  const coverage = new RoleCoverage({
    model: smallModel,
    patience,
    tables: { of: async () => ({ newest: 0, table }) },
    who: { ofAll },
  });
  return { coverage, ofAll };
}

describe('RoleCoverage', () => {
  it('reads all platforms but retired ones, in batches and once', async () => {
    const { coverage, ofAll } = setUp(450);
    const both = await Promise.all([coverage.gaps(), coverage.gaps()]);
    // Two roles decide, and nobody holds either.
    expect(both.map(gaps => gaps?.length)).toEqual([900, 900]);
    expect(ofAll).toHaveBeenCalledTimes(3);
    await coverage.gaps();
    expect(ofAll).toHaveBeenCalledTimes(3);
  });

  it('does not keep the first to ask until all is read, and reads on', async () => {
    const { coverage, ofAll } = setUp(450, 0);
    expect(await coverage.gaps()).toBeUndefined();
    const later = await eventually(
      () => coverage.gaps(),
      gaps => gaps !== undefined,
    );
    expect(later).toHaveLength(900);
    expect(ofAll).toHaveBeenCalledTimes(3);
  });

  it('asks again after a failure', async () => {
    const { coverage, ofAll } = setUp(1);
    ofAll.mockRejectedValueOnce(new Error('The catalog is down'));
    await expect(coverage.gaps()).rejects.toThrow('The catalog is down');
    await expect(coverage.gaps()).resolves.toHaveLength(2);
  });
});
