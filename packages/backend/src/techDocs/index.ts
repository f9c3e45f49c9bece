export { techDocsModule as default } from './module';
