export { TemplatePages } from './TemplatePages';
