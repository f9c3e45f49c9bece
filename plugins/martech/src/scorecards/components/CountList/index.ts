export { CountList, type CountLine } from './CountList';
