export { RolesField } from './RolesField';
