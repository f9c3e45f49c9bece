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
import { freezers } from '../domain/freezers';
import { routeArea } from '../domain/routeArea';
import { groupProblems } from '../lint/groupProblems';
import { modelProblems } from '../lint/modelProblems';
import { RoleCoverage } from '../lint/RoleCoverage';
import { roleProblems } from '../lint/roleProblems';
import { WhoIsWho } from '../people/WhoIsWho';
import { AreaCount, AreaCounts } from './AreaCounts';

interface OperatingModelServiceOptions {
  clock: Clock;
  counts: Pick<AreaCounts, 'decided' | 'waiting'>;
  coverage: Pick<RoleCoverage, 'gaps'>;
  estate: Pick<VisibleEstate, 'entity' | 'refTest'>;
  model: OperatingModel;
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

  constructor(options: OperatingModelServiceOptions) {
    this.#options = options;
  }

  /**
   * @param entityRef - with who decides about this entity now
   * @throws NotFoundError when the caller may see no such entity
   */
  async answer(
    caller: Caller,
    entityRef?: string,
  ): Promise<OperatingModelAnswer> {
    const { clock, counts, coverage, estate, model, who } = this.#options;
    const entity =
      entityRef === undefined
        ? undefined
        : await estate.entity(caller, addressOf(entityRef));
    const people = await who.of(entity?.entityRef);
    const maySee = await estate.refTest(caller);
    const now = clock.now();
    const sum = (some: readonly AreaCount[], area: string) =>
      some
        .filter(
          ({ area: id, entityRef: ref }) =>
            id === area && (ref === null || maySee(ref)),
        )
        .reduce((total, { count }) => total + count, 0);
    const decided = await counts.decided();
    const waiting = await counts.waiting();
    const gaps = (await coverage.gaps()).filter(gap => maySee(gap.entityRef));
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
        decided: sum(decided, area.id),
        waiting: sum(waiting, area.id),
        medianHours: await this.#options.times.usualHours(area.id, now),
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
        ...roleProblems(gaps, model),
      ].sort((one, other) => rank(one) - rank(other)),
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
