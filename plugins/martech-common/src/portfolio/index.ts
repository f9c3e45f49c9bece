export * from './exchange';
export * from './renewals';
