export * from './authority';
export * from './dependencies';
export * from './drift';
export * from './exchange';
export * from './overview';
export * from './renewals';
export * from './trend';
