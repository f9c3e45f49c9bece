export { Figure } from './Figure';
export { Figures } from './Figures';
