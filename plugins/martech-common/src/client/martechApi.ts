import {
  EntitiesExportQuery,
  EntitiesPage,
  EntitiesQuery,
} from '../entities/entitiesQuery';
import {
  EntityHistory,
  EntityPreview,
  EntityStatus,
  FactsReceipt,
  PreviewEntity,
  PreviewScorecard,
  PushFacts,
  ResultsPage,
  ResultsQuery,
  ScorecardDetail,
  ScorecardPreview,
  Scorecards,
} from '../scorecards';
import { ListFormat } from '../portfolio/exchange';
import { DiscoveryApi } from './discoveryApi';
import { GovernanceApi } from './governanceApi';
import { CallOptions } from './HttpCalls';
import { PortfolioApi } from './portfolioApi';
import { RegistryApi } from './registryApi';
import { TemplatesApi } from './templatesApi';

/**
 * The martech backend as its callers see it. Everything is limited to what the
 * caller may see; a bad request throws a ResponseError with the field and the
 * rule (400), a missing permission one with its name (403).
 *
 * @public
 */
export interface MartechApi {
  /** Tools that were seen at work and that nobody has registered. */
  readonly discovery: DiscoveryApi;

  /** Records of what people decide, and how entities stand. */
  readonly governance: GovernanceApi;

  /** The estate as a whole. */
  readonly portfolio: PortfolioApi;

  /** Entities that are kept in the database of the portal. */
  readonly registry: RegistryApi;

  /** Files of templates, and how new versions of them are published. */
  readonly templates: TemplatesApi;

  /** One page of entities of a kind, filtered and sorted by the server. */
  queryEntities(
    query: EntitiesQuery,
    options?: CallOptions,
  ): Promise<EntitiesPage>;

  /** The whole list in the order of the query, as CSV unless another is named. */
  exportEntities(
    query: EntitiesExportQuery,
    format?: ListFormat,
  ): Promise<Blob>;

  /** All scorecards with what they come to and how that went over time. */
  scorecards(options?: CallOptions): Promise<Scorecards>;

  /**
   * One scorecard with its checks and its definition.
   *
   * @param entityRef - for example `marketingscorecard:default/readiness`
   * @throws ResponseError (404) when there is none that the caller may see
   */
  scorecard(entityRef: string, options?: CallOptions): Promise<ScorecardDetail>;

  /** Results of one scorecard: rows, groups, and exact counts over all pages. */
  queryResults(
    query: ResultsQuery,
    options?: CallOptions,
  ): Promise<ResultsPage>;

  /**
   * Readiness and results of one entity, now or at the end of a past day in UTC.
   *
   * @throws ResponseError (404) when there is none that the caller may see
   */
  entityStatus(
    entityRef: string,
    options?: CallOptions & { asOf?: string },
  ): Promise<EntityStatus>;

  /** What changed for one entity between two days (both included), newest first. */
  entityHistory(
    entityRef: string,
    options?: CallOptions & { from?: string; to?: string; cursor?: string },
  ): Promise<EntityHistory>;

  /** Evaluates one entity at once and answers its new status. */
  evaluateEntity(
    entityRef: string,
    options?: CallOptions,
  ): Promise<EntityStatus>;

  /** What an entity that need not exist would come to. Writes nothing. */
  previewEntity(
    preview: PreviewEntity,
    options?: CallOptions,
  ): Promise<EntityPreview>;

  /** What a scorecard would change in the visible portfolio. Writes nothing. */
  previewScorecard(
    preview: PreviewScorecard,
    options?: CallOptions,
  ): Promise<ScorecardPreview>;

  /** Stores up to 5,000 observations; the same again changes nothing. */
  pushFacts(facts: PushFacts, options?: CallOptions): Promise<FactsReceipt>;
}
