/**
 * A deterministic generator of martech portfolios of any size, for scale tests.
 *
 * @packageDocumentation
 */
export { portfolioFacts } from './facts/portfolioFacts';
export { catalogModulePortfolio } from './module';
export type { PortfolioOptions } from './options';
export { generatePortfolio, portfolioEntities } from './portfolio';
