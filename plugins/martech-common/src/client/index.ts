export { MartechClient, type MartechApi } from './martechClient';
