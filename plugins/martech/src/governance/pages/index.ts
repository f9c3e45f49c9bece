export { InboxPage } from './InboxPage';
export { OperatingModelPage } from './OperatingModelPage';
export {
  AttestationsPages,
  ChangesPages,
  ExceptionsPages,
  FreezesPages,
  IncidentsPages,
  ReleasesPages,
  RequestsPages,
  ReviewsPages,
} from './RecordPages';
