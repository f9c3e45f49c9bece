export * from './attestations';
export * from './audit';
export * from './controlState';
export * from './stateBriefs';
