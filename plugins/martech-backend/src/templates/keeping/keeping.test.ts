import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { template } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { FactsService } from '../../facts/service';
import { DatabaseFactStore } from '../../facts/store/DatabaseFactStore';
import { contentHash } from '../domain/contentHash';
import { html, refOf } from '../__testUtils__/rows';
import { SourceReader } from '../reading/SourceReader';
import { DatabaseTemplateStore } from '../store/DatabaseTemplateStore';
import { FactWriter } from './FactWriter';
import { FileKeeper } from './FileKeeper';
import { KinReader } from './KinReader';
import { TemplateKeeper } from './TemplateKeeper';

jest.setTimeout(60_000);

const databases = testDatabases();
const names = databases.names.filter(name => name !== 'SQLite file');
const HOUR = 3_600_000;
const running = new AbortController().signal;
const of = (name: string, spec: object = {}): Entity =>
  template({
    name,
    spec: {
      version: '1.0.0',
      source: { url: `https://files.example.com/${name}` },
      lockedRegions: ['legal'],
      ...spec,
    },
  });
const hashed = (name: string, text: string, spec: object = {}) =>
  of(name, {
    source: {
      url: `https://files.example.com/${name}`,
      integrity: contentHash(text),
    },
    ...spec,
  });

/** Files by name, and what asks for them. */
function world(knex: Knex, entities: Entity[]) {
  const files = new Map<string, string>();
  const clock = { at: Date.parse('2026-11-22T12:00:00Z') };
  const now = { now: () => new Date(clock.at) };
  const asked: Array<string | undefined> = [];
  const reader: Pick<SourceReader, 'read'> = {
    async read(place, etag) {
      const name = place.kind === 'url' ? place.url.split('/').at(-1) : '';
      const text = files.get(name ?? '');
      asked.push(name);
      if (text === undefined) return { kind: 'problem', text: 'Gone.' };
      const mark = `W/${text.length}${text}`;
      if (etag === mark) return { kind: 'unchanged' };
      return { kind: 'content', content: Buffer.from(text), etag: mark };
    },
  };
  const store = new DatabaseTemplateStore(knex);
  const facts = new DatabaseFactStore(knex);
  const changed: string[] = [];
  const logger = mockServices.logger.mock();
  const shown = { entities };
  const catalog = () => catalogServiceMock({ entities: shown.entities });
  const keeper = new TemplateKeeper({
    auth: mockServices.auth.mock(),
    catalog: {
      streamEntities: (...request) => catalog().streamEntities(...request),
    },
    clock: now,
    files: new FileKeeper({
      clock: now,
      reader,
      resolveUrl: (path, base) => new URL(path, base).href,
      store,
    }),
    logger,
    read: async refs =>
      refs.map(ref =>
        shown.entities.find(entity => stringifyEntityRef(entity) === ref),
      ),
    store,
    writer: new FactWriter({
      clock: now,
      facts: new FactsService({
        clock: now,
        logger,
        onChanged: async refs => {
          changed.push(...refs);
        },
        store: facts,
        writers: new Map(),
      }),
      kin: new KinReader(store),
      store: facts,
      validFor: 48 * HOUR,
    }),
  });
  const fresh = async (name: string) => {
    const ref = refOf(name);
    const readings = (await facts.of([ref])).get(ref) ?? [];
    return Object.fromEntries(
      readings
        .filter(({ freshUntil }) => !freshUntil || +freshUntil > clock.at)
        .map(({ key, value }) => [key, value]),
    );
  };
  return { asked, changed, clock, files, fresh, keeper, logger, shown, store };
}

describe.each(names)('what is kept of templates on %s', database => {
  let knex: Knex;
  beforeEach(async () => {
    knex = await databases.openMigrated(database);
  });

  const family = [
    hashed('master', html(), { version: '2.0.0' }),
    hashed('fork', html({ legal: 'x' }), {
      derivedFrom: 'master',
      version: '1.0.0-de',
    }),
    hashed('copy', html()),
    of('bare', { source: undefined }),
  ];
  async function started() {
    const made = world(knex, family);
    made.files.set('master', html());
    made.files.set('fork', html({ legal: 'x' }));
    made.files.set('copy', html());
    await made.keeper.all(running);
    return made;
  }

  it('tells rules of hashes, locked regions, copies and versions', async () => {
    const { fresh } = await started();
    expect(await fresh('master')).toEqual({
      'content-hash': contentHash(html()),
      'locked-regions-changed': [],
      'undeclared-copies': true,
    });
    expect(await fresh('fork')).toEqual({
      'content-hash': contentHash(html({ legal: 'x' })),
      'locked-regions-changed': ['legal'],
      'undeclared-copies': false,
      'versions-behind': 1,
    });
    expect(await fresh('copy')).toMatchObject({ 'undeclared-copies': true });
    expect(await fresh('bare')).toEqual({});
  });

  it('writes little when nothing is new', async () => {
    const { changed, clock, keeper } = await started();
    changed.length = 0;
    clock.at += HOUR;
    const statements: string[] = [];
    const note = ({ sql }: { sql: string }) => statements.push(sql);
    knex.on('query', note);
    await keeper.all(running);
    knex.removeListener('query', note);
    expect(changed).toEqual([]);
    const writes = statements.filter(sql =>
      /^\s*(insert|update|delete)/i.test(sql),
    );
    // Looked at: those with a file and those without; and who is gone.
    expect(writes).toHaveLength(3);
    clock.at += 24 * HOUR;
    await keeper.all(running);
    expect(changed).toContain(refOf('master'));
  });

  it('knows nothing as soon as a file cannot be read, and again once it can', async () => {
    const { clock, files, fresh, keeper, store } = await started();
    files.delete('fork');
    clock.at += HOUR;
    await keeper.all(running);
    expect(await fresh('fork')).toEqual({ 'versions-behind': 1 });
    const { file } = (await store.of([refOf('fork')])).get(refOf('fork'))!;
    expect(file.problem).toEqual({ text: 'Gone.', since: clock.at });
    clock.at += HOUR;
    await keeper.all(running);
    files.set('fork', html());
    clock.at += HOUR;
    await keeper.all(running);
    expect(await fresh('fork')).toMatchObject({
      'content-hash': contentHash(html()),
      'locked-regions-changed': [],
    });
  });

  it('compares forks of a changed original with what they were made from', async () => {
    const { clock, files, fresh, keeper, shown } = await started();
    const legal = html({ legal: 'New law' });
    files.set('fork', html());
    files.set('master', legal);
    shown.entities = [
      hashed('master', legal, { version: '3.0.0' }),
      ...family.slice(1),
    ];
    clock.at += HOUR;
    await keeper.some([refOf('master'), refOf('fork')], running);
    expect(await fresh('fork')).toMatchObject({
      'locked-regions-changed': [],
      'versions-behind': 2,
    });
    files.set('fork', html({ legal: 'Neither' }));
    await keeper.some([refOf('fork')], running);
    clock.at += HOUR;
    await keeper.some([refOf('fork')], running);
    expect(await fresh('fork')).toMatchObject({
      'locked-regions-changed': ['legal'],
    });
  });

  it('tells relatives, too, when one is looked at', async () => {
    const { clock, files, fresh, keeper } = await started();
    files.set('copy', 'something else');
    clock.at += HOUR;
    await keeper.some([refOf('copy')], running);
    expect(await fresh('master')).toMatchObject({
      'undeclared-copies': false,
    });
    expect(await fresh('copy')).toMatchObject({ 'undeclared-copies': false });
  });

  it('does not call declared forks of forks copies, nor retired ones', async () => {
    const made = world(knex, [
      hashed('master', html()),
      hashed('one', html(), { derivedFrom: 'master' }),
      hashed('two', html(), { derivedFrom: 'one' }),
      hashed('old', html(), { lifecycle: 'retired' }),
    ]);
    for (const name of ['master', 'one', 'two', 'old']) {
      made.files.set(name, html());
    }
    await made.keeper.all(running);
    for (const name of ['master', 'one', 'two']) {
      expect(await made.fresh(name)).toMatchObject({
        'undeclared-copies': false,
      });
    }
    expect(made.asked).not.toContain('old');
  });

  it('survives a catalog that is down, and stops when told to', async () => {
    const made = world(knex, family);
    await made.keeper.all(AbortSignal.abort());
    expect(made.asked).toEqual([]);
    Object.defineProperty(made.shown, 'entities', {
      get() {
        throw new Error('down');
      },
    });
    await made.keeper.all(running);
    expect(made.logger.error).toHaveBeenCalledWith(
      expect.stringContaining('the next run tries again'),
      expect.objectContaining({ message: 'down' }),
    );
  });
});
