export * from './areas';
export * from './machines';
export * from './records';
export * from './state';
