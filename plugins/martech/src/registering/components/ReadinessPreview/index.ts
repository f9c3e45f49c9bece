export { PreviewProblems } from './PreviewProblems';
export { ReadinessPreview } from './ReadinessPreview';
