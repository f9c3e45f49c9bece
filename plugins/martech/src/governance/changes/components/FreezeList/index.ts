export { FreezeList } from './FreezeList';
