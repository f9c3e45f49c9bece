export { PacksContent } from './PacksContent';
