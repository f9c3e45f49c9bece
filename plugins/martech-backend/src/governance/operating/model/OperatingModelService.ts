import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  DecisionArea,
  OperatingModel,
  OperatingModelAnswer,
  Raci,
  roleIds,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../../clock';
import { Caller } from '../../../http';
import { VisibleEstate } from '../../../scorecards/reads/VisibleEstate';
import { EntitySight } from '../../records/access/EntitiesInSight';
import { freezers } from '../domain/freezers';
import { routeArea } from '../domain/routeArea';
import { groupProblems } from '../lint/groupProblems';
import { modelProblems } from '../lint/modelProblems';
import { RoleCoverage } from '../lint/RoleCoverage';
import { WhoIsWho } from '../people/WhoIsWho';
import { AreaCounts } from './AreaCounts';
import { SeenModel } from './SeenModel';

interface OperatingModelServiceOptions {
  clock: Clock;
  counts: Pick<AreaCounts, 'decided' | 'waiting'>;
  coverage: Pick<RoleCoverage, 'gaps'>;
  estate: Pick<VisibleEstate, 'entity'>;
  model: OperatingModel;
  sight: Pick<EntitySight, 'of'>;
  /** How long areas take. */
  times: { usualHours(area: string, now: Date): Promise<number | null> };
  who: Pick<WhoIsWho, 'of'>;
}

const letters = ['responsible', 'consulted', 'informed'] as const;

const rank = ({ severity }: OperatingModelAnswer['problems'][number]) =>
  severity === 'error' ? 0 : 1;

function raciOf(area: DecisionArea): Record<string, Raci> {
  return {
    ...Object.fromEntries(
      letters.flatMap(letter => area[letter].map(role => [role, letter])),
    ),
    ...(area.accountable && { [area.accountable]: 'accountable' }),
  };
}

/** Answers who decides about what, and what is wrong with that. */
export class OperatingModelService {
  readonly #options: OperatingModelServiceOptions;
  readonly #seen: SeenModel;

  constructor(options: OperatingModelServiceOptions) {
    this.#options = options;
    this.#seen = new SeenModel(options.model);
  }

  /**
   * @param entityRef - with who decides about this entity now
   * @throws NotFoundError when the caller may see no such entity
   */
  async answer(
    caller: Caller,
    entityRef?: string,
  ): Promise<OperatingModelAnswer> {
    const { clock, counts, coverage, estate, model, times, who } =
      this.#options;
    const entity =
      entityRef === undefined
        ? undefined
        : await estate.entity(caller, addressOf(entityRef));
    const people = await who.of(entity?.entityRef);
    const sight = await this.#options.sight.of(caller);
    const now = clock.now();
    const decided = this.#seen.sums(await counts.decided(), sight);
    const waiting = this.#seen.sums(await counts.waiting(), sight);
    const gaps = await coverage.gaps();
    const areas = model.areas.map(async area => {
      const route =
        entity && area.side !== 'free'
          ? routeArea(area, people, model, [])
          : undefined;
      return {
        id: area.id,
        title: area.title,
        side: area.side,
        raci: raciOf(area),
        ...(area.group && { group: area.group }),
        ...(route && { approvers: [...route.who], via: route.via }),
        decided: decided.get(area.id) ?? 0,
        waiting: waiting.get(area.id) ?? 0,
        medianHours: await times.usualHours(area.id, now),
      };
    });
    return {
      roles: namedRoles(model),
      areas: await Promise.all(areas),
      fallbackArea: model.fallbackArea,
      freezers: freezers(model),
      problems: [
        ...modelProblems(model),
        ...groupProblems(model, people.standings),
        ...this.#seen.problems(gaps ?? [], sight),
      ].sort((one, other) => rank(one) - rank(other)),
      rolesPending: gaps === undefined,
    };
  }
}

/** In the order in which roles are listed everywhere. */
function namedRoles({ areas }: OperatingModel) {
  const named = new Set(areas.flatMap(area => Object.keys(raciOf(area))));
  return roleIds.filter(role => named.has(role));
}

function addressOf(entityRef: string) {
  try {
    return parseEntityRef(entityRef);
  } catch {
    throw new InputError(
      'entityRef: must be a full reference, for example marketingplatform:default/asset-library',
    );
  }
}
