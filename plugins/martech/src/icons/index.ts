export { kindIcons } from './kindIcons';
export { martechKindIcons } from './martechKindIcons';
