export { type CallOptions, type MartechApi } from './martechApi';
export { MartechClient } from './martechClient';
