export { RenewalFigures } from './RenewalFigures';
