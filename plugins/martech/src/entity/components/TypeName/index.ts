export { TypeName } from './TypeName';
