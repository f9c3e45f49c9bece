export { TemplateMore } from './TemplateMore';
