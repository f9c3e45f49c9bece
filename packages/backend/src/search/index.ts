export { searchInMemoryModule as default } from './module';
