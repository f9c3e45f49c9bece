export { createPreviewReadinessAction } from './previewReadiness';
