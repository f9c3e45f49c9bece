import {
  machines,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { person } from '../__testUtils__/fixedPeople';
import { insertRecords, NOW, someRecords } from '../__testUtils__/someRecords';
import { StoredRecord } from '../domain';
import { OpenRecords } from '../reads/open/OpenRecords';
import { OpenCounts } from '../reads/OpenCounts';
import { RecordPages } from '../reads/RecordPages';
import { DatabaseRecordReader } from '../store/DatabaseRecordReader';
import { OpenRecordReader } from '../store/OpenRecordReader';
import { RecordPosition } from '../store/RecordSelection';
import { Doers } from './Doers';
import { EntitySight } from './EntitiesInSight';
import { RecordAccess, RecordSight } from './RecordAccess';
import { RecordDecisions } from './RecordDecisions';
import { RecordFilter } from './RecordFilter';
import { RecordResources } from './RecordResources';
import { recordRules } from './recordRules';

jest.setTimeout(120_000);

const databases = testDatabases();
const claims = ['user:default/u1'];
const HIDDEN = 'marketingplatform:default/p2';
const now = new Date(NOW);

/** What a test does not come to. */
const unused = <T>() => ({} as T);

/** u1 decides about some, has decided about others, and leads p1. */
async function fill(knex: Knex, records: StoredRecord[]) {
  await insertRecords(knex, records);
  const duty = {
    duty: 'decide',
    via: 'role',
    since: NOW,
    principal: claims[0],
  };
  const given = {
    by: claims[0],
    at: NOW,
    version: 1,
    revision: 1,
    verdict: 'approve',
    asked_at: NOW,
  };
  for (const [at, { id, closedAt }] of records.entries()) {
    if (at % 17 === 0 && !closedAt) {
      await knex('martech_record_duties').insert({
        ...duty,
        record_id: id,
        area: 'metadata',
      });
    }
    if (at % 23 === 0) {
      await knex('martech_approvals').insert({
        ...given,
        record_id: id,
        area: 'metadata',
      });
    }
  }
  const [{ id }] = await knex('martech_entities')
    .insert({
      uid: 'p1',
      entity_ref: 'marketingplatform:default/p1',
      kind: 'MarketingPlatform',
      etag: 'e',
      revision: 1,
      content_hash: 'h',
      content: '{}',
    })
    .returning('id');
  await knex('martech_entity_links').insert([
    { id, link: 'owner', target_ref: 'group:default/brand' },
    { id, link: 'role/platform-owner', target_ref: claims[0] },
  ]);
}

const isOpen = ({ closedAt }: StoredRecord) => !closedAt;

describe.each(databases.names)('what is in sight on %s', name => {
  async function open() {
    const knex = await databases.openMigrated(name);
    const records = someRecords(300);
    await knex.transaction(trx => fill(trx, records));
    const reader = new DatabaseRecordReader(knex);
    const inMemory = new OpenRecords(new OpenRecordReader(knex));
    const access = new RecordAccess({
      decisions: unused<RecordDecisions>(),
      doers: unused<Doers>(),
      entities: unused<EntitySight>(),
      knex,
    });
    const sight = (where?: PermissionCriteria<RecordFilter>): RecordSight => ({
      doer: person('u1'),
      entities: {
        isAll: false,
        row: ref => (ref === HIDDEN ? undefined : ({} as never)),
      },
      ...(where && { where }),
    });
    const tookPart = new Set(
      [
        ...(await knex('martech_record_duties').select('record_id')),
        ...(await knex('martech_approvals').select('record_id')),
      ].map(row => row.record_id),
    );
    const isSeen = ({ entityRef, id, requestedBy }: StoredRecord) =>
      entityRef !== HIDDEN || requestedBy === claims[0] || tookPart.has(id);
    return { access, inMemory, isSeen, knex, reader, records, sight };
  }

  it('is in pages what is not hidden or what somebody took part in', async () => {
    const { access, inMemory, isSeen, knex, records, sight } = await open();
    const pages = new RecordPages({ access, knex, open: inMemory });
    const areas = recordRules.decisionArea.toQuery({ areas: ['metadata'] });
    for (const where of [undefined, areas]) {
      for (const onlyOpen of [undefined, true]) {
        const ids: string[] = [];
        let after: RecordPosition | undefined;
        do {
          const page = await pages.page(
            {
              types: recordTypes,
              open: onlyOpen,
              orderBy: 'newest',
              where,
            },
            sight(where),
            { after, isMeant: () => true, limit: 7, now },
          );
          ids.push(...page.records.map(({ id }) => id));
          after = page.next;
        } while (after);
        const expected = records
          .filter(isSeen)
          .filter(record => !onlyOpen || isOpen(record))
          .filter(record => !where || record.areas.includes('metadata'))
          .map(({ id }) => id);
        expect(expected.length).toBeLessThan(records.length);
        expect(ids).toEqual(expected.sort().reverse());
      }
    }
  });

  it('is counted as it is listed, and open only', async () => {
    const { inMemory, isSeen, knex, records, sight } = await open();
    const counts = new OpenCounts({
      knex,
      open: inMemory,
      stateOf: ({ state }) => state,
    });
    const areas = recordRules.decisionArea.toQuery({ areas: ['metadata'] });
    for (const where of [undefined, areas]) {
      const found = await counts.of(sight(where), now);
      const meant = records.filter(
        record =>
          isOpen(record) &&
          isSeen(record) &&
          (!where || record.areas.includes('metadata')),
      );
      expect(found).toEqual(
        recordTypes.map(type => {
          const own = meant.filter(record => record.type === type);
          const states = machines[type].states.flatMap(state => {
            const inState = own.filter(record => record.state === state);
            return inState.length > 0 ? [[state, inState.length]] : [];
          });
          return {
            type,
            open: own.length,
            overdue: own.filter(({ dueAt }) => dueAt && dueAt < now).length,
            states: Object.fromEntries(states),
          };
        }),
      );
    }
  });

  it('is counted as of now, also while nothing is written', async () => {
    const { inMemory, knex, sight } = await open();
    const stateOf = ({ state }: { state: string }) => state;
    const parts = { knex, open: inMemory, stateOf };
    const kept = new OpenCounts(parts);
    const seen = sight();
    const found = new Set<string>();
    for (let hours = 0; hours < 24 * 30; hours += 7) {
      const later = new Date(NOW + hours * 3_600_000);
      const counts = await kept.of(seen, later);
      expect(counts).toEqual(await new OpenCounts(parts).of(seen, later));
      found.add(JSON.stringify(counts));
    }
    expect(found.size).toBeGreaterThan(5);
  });

  it('is the same for a rule as a query and as a function', async () => {
    const { access, knex, reader, records, sight } = await open();
    const resources = new RecordResources({ knex, reader });
    const all = await resources.of(records.map(({ id }) => id));
    const ask = async (where: PermissionCriteria<RecordFilter>) => {
      const everything = {
        ...sight(where),
        entities: { isAll: true, row: () => undefined },
      };
      return (await access.visible(records, everything)).map(({ id }) => id);
    };
    const { decisionArea, holdsRole, isApprover, isEntityOwner, isRequester } =
      recordRules;
    const brand = { claims: ['group:default/brand'] };
    const roles = { claims, roles: ['platform-owner'] };
    const areas = { areas: ['security'] };
    const found = [
      await ask(isRequester.toQuery({ claims })),
      await ask(isApprover.toQuery({ claims })),
      await ask(holdsRole.toQuery(roles)),
      await ask(decisionArea.toQuery(areas)),
      await ask(isEntityOwner.toQuery(brand)),
    ];
    const fitting = (test: (at: number) => boolean) =>
      records.filter((_, at) => test(at)).map(({ id }) => id);
    expect(found).toEqual([
      fitting(at => isRequester.apply(all[at]!, { claims })),
      fitting(at => isApprover.apply(all[at]!, { claims })),
      fitting(at => holdsRole.apply(all[at]!, roles)),
      fitting(at => decisionArea.apply(all[at]!, areas)),
      fitting(at => isEntityOwner.apply(all[at]!, brand)),
    ]);
    expect(found.map(({ length }) => length)).not.toContain(0);
    const [own] = await resources.of(['01ARZ3NDEKTSV4RRFFQ69G5FAV']);
    expect(own).toBeUndefined();
  });
});
