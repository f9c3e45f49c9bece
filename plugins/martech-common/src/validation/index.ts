export { closest } from './closest';
export { schemaProblems } from './schemaProblems';
export { findKind, validateMartechEntity } from './validateEntity';
