export { TemplateSide } from './TemplateSide';
