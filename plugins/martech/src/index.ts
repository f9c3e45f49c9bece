/**
 * The martech portal in the Backstage frontend: lists and entity pages for
 * marketing platforms, templates, integrations, vendors and decisions.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export { martechApiRef } from './api';
export { martechKindIcons } from './icons';
