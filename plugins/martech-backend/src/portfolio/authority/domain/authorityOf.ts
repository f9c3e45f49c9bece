import {
  AuthorityRow,
  AuthoritySystem,
} from '@martech-portal/backstage-plugin-martech-common';
import { recordKey } from '../../../entities/domain/estateKeys';
import { TableRow } from '../../../entities/domain/table/TableRow';
import { KnownState } from '../../../governance/control/tables/StateTable';
import { EstateTable } from '../../../scorecards/domain/EstateTable';
import { copiesOf } from './copiesOf';
import { disputedClaims } from './disputedClaims';

/** What is seen of the estate, as far as data is concerned. */
export interface SeenData {
  platforms: readonly TableRow[];
  integrations: readonly TableRow[];
  decisions: readonly TableRow[];
  states: ReadonlyMap<string, KnownState>;
  /** Ids in the order of the vocabulary. */
  dataObjects: readonly string[];
}

/** Everything that is known of data objects; nothing is shortened yet. */
export interface AuthorityModel {
  rows: AuthorityRow[];
  systems: ReadonlyMap<string, AuthoritySystem>;
}

const KEY = recordKey('');

/** Who claims what: by the keys that the signal about conflicts goes by. */
function holdersOf(platforms: readonly TableRow[]) {
  const table = new EstateTable();
  const claimed = new Set<string>();
  for (const { estateKeys = [], row } of platforms) {
    const keys = estateKeys.filter(key => key.startsWith(KEY));
    if (keys.length > 0) table.put(row.entityRef, keys);
    for (const key of keys) claimed.add(key.slice(KEY.length));
  }
  return {
    claimed,
    of: (dataObject: string) => table.sharing([recordKey(dataObject)]),
  };
}

function settledBy(decisions: readonly TableRow[]) {
  const settled = new Map<string, TableRow>();
  const inOrder = [...decisions].sort((a, b) =>
    (a.row.decidedOn ?? '').localeCompare(b.row.decidedOn ?? ''),
  );
  for (const decision of inOrder) {
    if (decision.settles) settled.set(decision.settles.dataObject, decision);
  }
  return settled;
}

function systemsOf({ platforms, states }: SeenData) {
  return new Map(
    platforms.map(({ row: { entityRef, owner, title, uid } }) => [
      entityRef,
      {
        entityRef,
        title,
        ...(owner && { owner }),
        state: states.get(uid)?.state ?? ('unknown' as const),
      },
    ]),
  );
}

function decidedOf(
  decision: TableRow | undefined,
  records: readonly string[],
): AuthorityRow['decided'] {
  if (!decision?.settles) return undefined;
  const { platform } = decision.settles;
  return {
    entityRef: decision.row.entityRef,
    title: decision.row.title,
    platform,
    agrees: records.length === 1 && records[0] === platform,
  };
}

/** What titles sort by was made for this; thousands are compared. */
const inOrderOf =
  (keyOf: (ref: string) => string) => (a: string, b: string) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === other) return 0;
    return one < other ? -1 : 1;
  };

const order = { conflict: 0, one: 1, none: 1 };

/** Which platform is the record of which data; where two claim it, first. */
export function authorityOf(seen: SeenData): AuthorityModel {
  const { platforms, states } = seen;
  const systems = systemsOf(seen);
  const holders = holdersOf(platforms);
  const copies = copiesOf(seen.integrations, ref => systems.has(ref));
  const settled = settledBy(seen.decisions);
  const uids = new Map(platforms.map(({ row }) => [row.entityRef, row.uid]));
  const keys = new Map(
    platforms.map(({ row, titleKey }) => [row.entityRef, titleKey] as const),
  );
  const byTitle = inOrderOf(ref => keys.get(ref) ?? ref);

  const rowOf = (dataObject: string): AuthorityRow => {
    const records = [...holders.of(dataObject)].sort(byTitle);
    const claiming = new Set(records);
    const disputes = records
      .map(ref => disputedClaims(states.get(uids.get(ref) ?? '')))
      .filter(({ dataObjects }) => dataObjects.includes(dataObject));
    const isConflict = records.length > 1 || disputes.length > 0;
    const one = records.length === 1 ? 'one' : 'none';
    const touched = [...(copies.get(dataObject) ?? [])]
      .filter(ref => !claiming.has(ref))
      .sort(byTitle);
    const decided = decidedOf(settled.get(dataObject), records);
    return {
      dataObject,
      verdict: isConflict ? 'conflict' : one,
      hidden: isConflict && records.length === 1,
      accepted:
        disputes.length > 0 &&
        disputes.length === records.length &&
        disputes.every(({ accepted }) => accepted),
      records,
      totalRecords: records.length,
      copies: touched,
      totalCopies: touched.length,
      ...(decided && { decided }),
    };
  };
  const rows = [...new Set([...seen.dataObjects, ...holders.claimed])].map(
    rowOf,
  );
  rows.sort((a, b) => order[a.verdict] - order[b.verdict]);
  return { rows, systems };
}
