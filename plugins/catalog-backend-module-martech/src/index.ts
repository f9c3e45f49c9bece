/**
 * The martech kinds in the Backstage catalog: validation and relations.
 *
 * @packageDocumentation
 */
export { catalogModuleMartech as default } from './module';
