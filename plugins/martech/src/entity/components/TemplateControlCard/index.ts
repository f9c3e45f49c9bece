export { TemplateControlCard } from './TemplateControlCard';
