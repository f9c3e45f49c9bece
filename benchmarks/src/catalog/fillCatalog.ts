import { generatePortfolio } from 'portfolio';
import { related } from '../../../plugins/martech-backend/src/development/domain/related';
import { CatalogContent } from './CatalogContent';

/** The same portfolio for every system, with the relations a catalog adds. */
export function fillCatalog(platforms: number): CatalogContent {
  const content = new CatalogContent();
  for (const entity of related(generatePortfolio({ platforms })).values())
    content.put(entity);
  return content;
}
