/**
 * The martech kinds as a layer of the catalog model, opt-in.
 *
 * @packageDocumentation
 */
export { catalogModuleMartechModelLayer as default } from './module';
