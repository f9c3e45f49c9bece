import { Config } from '@backstage/config';
import { LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { readVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { IndexState } from '../entities/store/IndexState';
import { EntityTables } from '../entities/tables/EntityTables';
import { VisibleEntities } from '../entities/visibility/VisibleEntities';
import { FactStore } from '../facts/store/FactStore';
import { ScorecardEngine } from './engine';
import { EntityPreviewService } from './preview/EntityPreviewService';
import { ScorecardPreviews } from './preview/routes';
import { ScorecardPreviewService } from './preview/ScorecardPreviewService';
import { VisibleView } from './preview/VisibleView';
import { createScorecardReads } from './reads/createScorecardReads';
import { ReadinessDepth } from './reads/ReadinessDepth';
import { Recent } from './reads/Recent';
import { ScorecardReads } from './reads/routes';
import { Selections } from './reads/Selections';

/** What the API of scorecards is made of. */
export interface ScorecardsOptions {
  catalog: CatalogService;
  clock: Clock;
  config: Config;
  engine: Pick<
    ScorecardEngine,
    'compiledScorecards' | 'evaluateNow' | 'snapshotParts' | 'snapshotPartsOf'
  >;
  facts: Pick<FactStore, 'of'>;
  /** The entity index, whose rows and visibility are shared. */
  index: {
    /** Whether amounts can be compared across currencies. */
    hasBase: boolean;
    state: Pick<IndexState, 'get'>;
    tables: EntityTables;
    visible: VisibleEntities;
  };
  knex: Knex;
  logger: LoggerService;
}

/** The part of the API that is about scorecards. */
export interface Scorecards {
  reads: ScorecardReads;
  previews: ScorecardPreviews;
  /** Takes current results into memory. */
  readAhead(): Promise<void>;
}

/** Puts the API of scorecards together, over an engine that keeps results. */
export function createScorecards(options: ScorecardsOptions): Scorecards {
  const { config, index } = options;
  const depth = new ReadinessDepth(options);
  const lookedAt = new Recent(() => index.state.get('checked-at'), 1_000);
  const selections = new Selections();
  const { estate, joined, known, readAhead, ...reads } = createScorecardReads({
    ...options,
    ...index,
    depth,
    selections,
    lookedAt: () => lookedAt.get(),
  });
  const view = new VisibleView({ estate, visible: index.visible });
  const vocabularies = readVocabularies(config);
  const shared = { ...options, scorecards: known, view, vocabularies };
  return {
    reads,
    readAhead,
    previews: {
      entities: new EntityPreviewService({ ...shared, depth }),
      scorecards: new ScorecardPreviewService({
        ...shared,
        estate,
        joined,
        selections,
      }),
    },
  };
}
