export { EditLink } from './EditLink';
