import { Entity } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';
import { StandardChange } from './domain/changeClassOf';
import { ChangeSeen } from './domain/ChangeSeen';
import { FreezeWindows } from './FreezeWindows';
import { ImpactGraphs } from './impact/ImpactGraphs';

/** Reads one entity as the catalog has it. */
export type ReadEntity = (entityRef: string) => Promise<Entity | undefined>;

const standardOf = (entity: Entity): StandardChange[] =>
  isMarketingPlatform(entity)
    ? (entity.spec.changePolicy?.standard ?? []).map(({ id, title }) => ({
        id,
        title,
      }))
    : [];

interface ChangeLookOptions {
  decideWithin: number;
  freezes: FreezeWindows;
  graphs: Pick<ImpactGraphs, 'current'>;
  model: OperatingModel;
  readEntity: ReadEntity;
}

/** Looks up what decides about changes of an entity. */
export class ChangeLook {
  readonly #options: ChangeLookOptions;

  constructor(options: ChangeLookOptions) {
    this.#options = options;
  }

  /** What depends on an entity, the nearest first. */
  async affected(entityRef: string): Promise<string[]> {
    const graph = await this.#options.graphs.current();
    return [...graph.downstream(entityRef).keys()];
  }

  /** Of an entity that has left the catalog too, so that its changes can be ended. */
  async of(entityRef: string, now: Date): Promise<ChangeSeen> {
    const { decideWithin, freezes, model, readEntity } = this.#options;
    const entity = await readEntity(entityRef);
    return {
      model,
      decideWithin,
      standard: entity ? standardOf(entity) : [],
      freezes: entity ? await freezes.of(entity, now) : [],
      affected: await this.affected(entityRef),
    };
  }
}
