export { ExportResults } from './ExportResults';
export { ResultTools } from './ResultTools';
export { ViewControls } from './ViewControls';
