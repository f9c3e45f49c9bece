/**
 * Governance records of the martech portal in the search of Backstage.
 *
 * @packageDocumentation
 */
export { searchModuleMartech as default } from './module';
