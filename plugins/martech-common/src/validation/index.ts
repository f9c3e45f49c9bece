export { closest } from './closest';
export { findKind, validateMartechEntity } from './validateEntity';
