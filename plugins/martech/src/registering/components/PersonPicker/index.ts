export { PersonPicker } from './PersonPicker';
