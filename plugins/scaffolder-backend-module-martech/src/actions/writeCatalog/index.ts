export { createWriteCatalogAction } from './writeCatalog';
