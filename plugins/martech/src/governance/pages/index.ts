export {
  ChangesPages,
  ExceptionsPages,
  IncidentsPages,
  ReleasesPages,
  RequestsPages,
  ReviewsPages,
} from './RecordPages';
