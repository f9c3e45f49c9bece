import { parseEntityRef } from '@backstage/catalog-model';
import { findKind } from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../../clock';
import { Caller } from '../../../http';
import { EntitySight } from '../../records/access/EntitiesInSight';
import { Naming } from '../domain/words/Naming';
import { Standards } from '../feed/Standards';

/** People and groups are named as they are written; nobody's title is a secret. */
function plainName(entityRef: string): string | undefined {
  try {
    const { kind, name } = parseEntityRef(entityRef);
    return findKind(kind) ? undefined : name;
  } catch {
    return undefined;
  }
}

/** How sentences name entities, for each caller. */
export class Namings {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #sight: EntitySight;
  readonly #standards: Standards;

  constructor(options: {
    clock: Pick<Clock, 'now'>;
    sight: EntitySight;
    standards: Standards;
  }) {
    this.#clock = options.clock;
    this.#sight = options.sight;
    this.#standards = options.standards;
  }

  async of(caller: Caller): Promise<Naming> {
    const sight = await this.#sight.of(caller);
    const specs = await this.#standards.current();
    const titles = new Map(
      [...specs.values()].flatMap(({ checks }) =>
        checks.map(({ id, title }) => [id, title] as const),
      ),
    );
    return {
      checkTitle: id => titles.get(id) ?? id,
      today: utcDay(this.#clock.now()),
      titleOf: ref => plainName(ref) ?? sight.row(ref)?.title,
    };
  }
}
