export * from './renewals';
