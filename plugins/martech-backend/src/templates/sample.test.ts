import { mockServices } from '@backstage/backend-test-utils';
import { ANNOTATION_LOCATION, Entity } from '@backstage/catalog-model';
import { isMarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { testDatabases } from '../__testUtils__/testDatabases';
import { factsOf } from './domain/factsOf';
import { verdictOf } from './domain/verdictOf';
import { FileKeeper } from './keeping/FileKeeper';
import { KinReader } from './keeping/KinReader';
import { refOf } from './__testUtils__/rows';
import { SourceReader } from './reading/SourceReader';
import { DatabaseTemplateStore } from './store/DatabaseTemplateStore';

jest.setTimeout(60_000);

const databases = testDatabases();
const folder = resolve(__dirname, '../../../../catalog-info');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Templates of the sample company, as the catalog reads them from disk. */
const templates = ['email', 'web-and-ads', 'documents-and-workflows'].flatMap(
  file =>
    parseAllDocuments(read(`templates/${file}.yaml`)).map(
      (document): Entity => {
        const { metadata, ...entity } = document.toJS();
        const location = `file:${join(folder, 'templates', `${file}.yaml`)}`;
        const annotations = { [ANNOTATION_LOCATION]: location };
        return { ...entity, metadata: { ...metadata, annotations } };
      },
    ),
);

interface Observation {
  entityRef: string;
  key: string;
  value: unknown;
}

async function found() {
  const store = new DatabaseTemplateStore(
    await databases.openMigrated('SQLite'),
  );
  const files = new FileKeeper({
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
    reader: new SourceReader({
      logger: mockServices.logger.mock(),
      maxBytes: 2_000_000,
      timeout: 5_000,
      urlReader: mockServices.urlReader.mock(),
    }),
    resolveUrl: path => path,
    store,
  });
  const rows = await files.look(
    templates.filter(isMarketingTemplate),
    new AbortController().signal,
  );
  const kin = await new KinReader(store).of(rows);
  return { kin, rows };
}

describe('templates of the sample company', () => {
  it('stand as their stories say', async () => {
    const { rows } = await found();
    const verdict = (name: string) =>
      rows
        .filter(({ declared }) => declared.entityRef === refOf(name))
        .map(verdictOf);
    expect(verdict('newsletter-master')).toEqual(['intact']);
    expect(verdict('newsletter-de')).toEqual(['changed']);
    expect(verdict('newsletter-se')).toEqual(['no-source']);
    expect(rows.filter(row => verdictOf(row) === 'unreadable')).toEqual([]);
  });

  it('are in catalog-info/facts as the portal finds them itself', async () => {
    const { kin, rows } = await found();
    const seen = rows.flatMap(row => {
      const { entityRef } = row.declared;
      return Object.entries(factsOf(row, kin.get(entityRef)!)).flatMap(
        ([key, value]) =>
          value === undefined ? [] : [{ entityRef, key, value }],
      );
    });
    const written: Observation[] = parse(
      read('facts/template.yaml'),
    ).observations.map(({ entityRef, key, value }: Observation) => ({
      entityRef,
      key,
      value,
    }));
    const inOrder = (facts: Observation[]) =>
      facts.map(fact => JSON.stringify(fact)).sort();
    expect(inOrder(written)).toEqual(inOrder(seen));
  });
});
