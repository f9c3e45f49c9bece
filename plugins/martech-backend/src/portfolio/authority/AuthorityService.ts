import { Authority } from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { Caller } from '../../http';
import { Kept } from '../Kept';
import { ConnectionsInSight } from '../SeenConnections';
import { AuthorityModel, authorityOf } from './domain/authorityOf';
import { showAuthority } from './domain/showAuthority';

/** Which platform is the record of which data. */
export class AuthorityService {
  readonly #clock: Clock;
  readonly #connections: Pick<ConnectionsInSight, 'of'>;
  readonly #dataObjects: readonly string[];
  readonly #kept = new Kept<AuthorityModel>();

  constructor(options: {
    clock: Clock;
    connections: Pick<ConnectionsInSight, 'of'>;
    /** Ids in the order of the vocabulary. */
    dataObjects: readonly string[];
  }) {
    this.#clock = options.clock;
    this.#connections = options.connections;
    this.#dataObjects = options.dataObjects;
  }

  async of(caller: Caller, dataObject?: string): Promise<Authority> {
    const seen = await this.#connections.of(caller);
    const { decisions, integrations, isAll, platforms, statesVersion } = seen;
    const model = this.#kept.of(
      platforms,
      [integrations, decisions, statesVersion],
      () => authorityOf({ ...seen, dataObjects: this.#dataObjects }),
    );
    return {
      asOf: this.#clock.now().toISOString(),
      partial: !isAll,
      ...showAuthority(model, dataObject),
    };
  }
}
