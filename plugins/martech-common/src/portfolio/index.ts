export * from './authority';
export * from './coverage';
export * from './dependencies';
export * from './drift';
export * from './exchange';
export * from './landscape';
export * from './overview';
export * from './renewals';
