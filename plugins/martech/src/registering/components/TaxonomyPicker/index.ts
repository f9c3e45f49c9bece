export { TaxonomyPicker } from './TaxonomyPicker';
