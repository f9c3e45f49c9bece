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
