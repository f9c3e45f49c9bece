export {
  DecisionsPage,
  IntegrationsPage,
  PlatformsPage,
  TemplatesPage,
  VendorsPage,
} from './listPages';
export { PagePadding } from './PagePadding';
export { ScorecardPages } from '../scorecards/pages';
