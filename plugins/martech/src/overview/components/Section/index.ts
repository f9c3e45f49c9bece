export { Section } from './Section';
export { SectionFailed } from './SectionFailed';
