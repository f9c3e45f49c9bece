import { EntityTable } from '../../../entities/domain/table/EntityTable';
import { EntityTables } from '../../../entities/tables/EntityTables';
import { edgesOf } from './edgesOf';
import { ImpactGraph } from './ImpactGraph';

const kinds = [
  'MarketingPlatform',
  'MarketingIntegration',
  'MarketingTemplate',
] as const;

/** The dependency graph of the entity index as it is now. */
export class ImpactGraphs {
  readonly #tables: Pick<EntityTables, 'of'>;
  #made?: { of: EntityTable[]; graph: ImpactGraph };

  constructor(tables: Pick<EntityTables, 'of'>) {
    this.#tables = tables;
  }

  async current(): Promise<ImpactGraph> {
    const of: EntityTable[] = [];
    for (const kind of kinds) of.push((await this.#tables.of(kind)).table);
    // A table is another one once any of its rows was written.
    if (this.#made && of.every((table, at) => table === this.#made?.of[at])) {
      return this.#made.graph;
    }
    const edges = of.flatMap(({ rows }) => rows.flatMap(edgesOf));
    const graph = new ImpactGraph(edges);
    this.#made = { of, graph };
    return graph;
  }
}
