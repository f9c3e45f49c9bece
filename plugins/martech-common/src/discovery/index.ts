export {
  candidateSchema,
  candidatesPageSchema,
  candidatesQuerySchema,
  exceptCandidateSchema,
  ignoreCandidateSchema,
  registerCandidateSchema,
  type Candidate,
  type CandidatesPage,
  type CandidatesQuery,
  type ExceptCandidate,
  type IgnoreCandidate,
  type RegisterCandidate,
} from './candidate';
export {
  candidateActions,
  candidateStates,
  type CandidateAction,
  type CandidateState,
} from './candidateStates';
export { hostName, isHostName } from './hostName';
export {
  discoveryFindingSchema,
  discoveryReportSchema,
  discoveryVerdicts,
  registerMatchSchema,
  seenToolSchema,
  type DiscoveryFinding,
  type DiscoveryReport,
  type DiscoveryVerdict,
  type RegisterMatch,
  type SeenTool,
} from './report';
export {
  discoverySources,
  MAX_HOSTS,
  seenHostSchema,
  seenHostsSchema,
  type DiscoverySource,
  type SeenHost,
  type SeenHosts,
} from './seenHosts';
