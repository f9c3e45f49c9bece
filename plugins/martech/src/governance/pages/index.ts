export { FreezesMoved } from './FreezesMoved';
export { InboxPage } from './InboxPage';
export { OperatingModelPage } from './OperatingModelPage';
export {
  AttestationsPages,
  ChangesPages,
  ExceptionsPages,
  IncidentsPages,
  ReleasesPages,
  RequestsPages,
  ReviewsPages,
} from './RecordPages';
