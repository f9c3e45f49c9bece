export { NamedField } from './NamedField';
