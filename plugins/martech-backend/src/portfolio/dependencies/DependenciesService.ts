import { Dependencies } from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../clock';
import { Caller } from '../../http';
import { Kept } from '../Kept';
import { ConnectionsInSight } from '../SeenConnections';
import { Connections, connectionsOf } from './domain/connectionsOf';
import { mapOf, MapView } from './domain/mapOf';

/** Ways to look at the map that are open at the same time. */
const MOST_VIEWS = 20;

type DrawnMap = Omit<Dependencies, 'asOf'>;

interface Known {
  connections: Connections;
  views: LRUCache<string, DrawnMap>;
}

/** What is connected with what, and which of that is brittle. */
export class DependenciesService {
  readonly #clock: Clock;
  readonly #connections: Pick<ConnectionsInSight, 'of'>;
  readonly #kept = new Kept<Known>();

  constructor(options: {
    clock: Clock;
    connections: Pick<ConnectionsInSight, 'of'>;
  }) {
    this.#clock = options.clock;
    this.#connections = options.connections;
  }

  async of(caller: Caller, view: MapView): Promise<Dependencies> {
    const seen = await this.#connections.of(caller);
    const { integrations, platforms, statesVersion } = seen;
    const { connections, views } = this.#kept.of(
      platforms,
      [integrations, statesVersion],
      () => ({
        connections: connectionsOf(seen),
        views: new LRUCache<string, DrawnMap>({ max: MOST_VIEWS }),
      }),
    );
    const name = JSON.stringify(view);
    const map = views.get(name) ?? mapOf(connections, view);
    views.set(name, map);
    return { asOf: this.#clock.now().toISOString(), ...map };
  }
}
