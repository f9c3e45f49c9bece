/**
 * The software templates of the portal for the catalog of the host.
 *
 * @packageDocumentation
 */
export { catalogModuleSoftwareTemplates as default } from './module';
