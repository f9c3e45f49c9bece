import { DataFlow } from '../../../entities/domain/indexedEntity';
import { Inventory } from './Inventory';

/** Data that one platform hands to or takes from another, as one of them sees it. */
export interface Connection {
  direction: 'inbound' | 'outbound' | 'bi-directional';
  flow: DataFlow;
  /** What carries it, its title. */
  through: string;
  /** The other end, full reference. */
  other?: string;
}

const running = ['live', 'retiring'];

const ofSource = {
  'source-to-target': 'outbound',
  'target-to-source': 'inbound',
  both: 'bi-directional',
} as const;
const ofTarget = {
  'source-to-target': 'inbound',
  'target-to-source': 'outbound',
  both: 'bi-directional',
} as const;

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item) {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** What moves in and out of each platform, by its reference, as far as it runs. */
export function connections({
  integrations,
}: Pick<Inventory, 'integrations'>): ReadonlyMap<string, Connection[]> {
  const found = new Map<string, Connection[]>();
  for (const { flows = [], row } of integrations) {
    if (!running.includes(row.lifecycle)) continue;
    const { source, target, title: through } = row;
    for (const flow of flows) {
      const { direction } = flow;
      if (source !== undefined) {
        add(found, source, {
          direction: ofSource[direction],
          flow,
          through,
          other: target,
        });
      }
      if (target !== undefined) {
        add(found, target, {
          direction: ofTarget[direction],
          flow,
          through,
          other: source,
        });
      }
    }
  }
  return found;
}
