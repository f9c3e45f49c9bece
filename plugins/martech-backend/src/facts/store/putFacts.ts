import { Knex } from 'knex';
import { NewFact } from '../domain/NewFact';
import { FactFate, settleFact } from '../domain/settleFact';
import { toFact, toRow } from './factRows';
import { FactBatch, FactsPut } from './FactStore';
import { inChunks } from './inChunks';
import { FactRecord } from './tables';

const TABLE = 'martech_facts';
const READ_AT_ONCE = 500;
/** Times eight columns stays below the 999 variables of old SQLite. */
const WRITE_AT_ONCE = 120;

const nameOf = ({ entityRef, key }: Pick<NewFact, 'entityRef' | 'key'>) =>
  `${entityRef} ${key}`;

async function knownFacts(tx: Knex, { source, facts }: FactBatch) {
  const known = new Map<string, NewFact>();
  const refs = [...new Set(facts.map(({ entityRef }) => entityRef))].sort();
  for (const some of inChunks(refs, READ_AT_ONCE)) {
    // In one order for all replicas, so that they cannot wait for each other.
    const records = await tx<FactRecord>(TABLE)
      .where({ source })
      .whereIn('entity_ref', some)
      .orderBy(['entity_ref', 'key'])
      .forUpdate();
    for (const record of records) {
      const fact = toFact(record);
      known.set(nameOf(fact), fact);
    }
  }
  return known;
}

async function write(tx: Knex, batch: FactBatch, facts: NewFact[]) {
  const sorted = facts
    .map(fact => ({ fact, name: nameOf(fact) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const some of inChunks(sorted, WRITE_AT_ONCE)) {
    await tx<FactRecord>(TABLE)
      .insert(some.map(({ fact }) => toRow(fact, batch)))
      .onConflict(['entity_ref', 'source', 'key'])
      .merge()
      // Another replica may have been first with a fact that nobody knew.
      .where(`${TABLE}.observed_at`, '<', tx.raw('excluded.observed_at'));
  }
}

/** Takes a batch in its order; the database sees only what is left in the end. */
export async function putFacts(tx: Knex, batch: FactBatch): Promise<FactsPut> {
  const known = await knownFacts(tx, batch);
  const stored = new Map<string, NewFact>();
  const fates = batch.facts.map((fact): FactFate => {
    const name = nameOf(fact);
    const fate = settleFact(known.get(name), fact);
    if (fate === 'stored') {
      known.set(name, fact);
      stored.set(name, fact);
    }
    return fate;
  });
  const facts = [...stored.values()];
  await write(tx, batch, facts);
  return {
    fates,
    changed: [...new Set(facts.map(({ entityRef }) => entityRef))],
  };
}
