export { PackSheet } from './PackSheet';
