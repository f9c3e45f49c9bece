/**
 * Actions of the Backstage scaffolder that register, edit, decide and ask in
 * the martech portal.
 *
 * @packageDocumentation
 */
export { scaffolderModuleMartech as default } from './module';
