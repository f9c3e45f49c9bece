export * from './recordDocument';
