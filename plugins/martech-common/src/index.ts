/**
 * Kinds, vocabularies, permissions, API contract and client of the martech
 * portal; runs in the browser and on the server.
 *
 * @packageDocumentation
 */
export * from './client';
export * from './contract';
export * from './discovery';
export * from './entities';
export * from './events';
export * from './governance';
export * from './kinds';
export * from './permissions';
export * from './portfolio';
export * from './registry';
export * from './roles';
export * from './scorecards';
export * from './search';
export * from './templates';
export * from './validation';
export * from './vocabularies';
