import {
  candidateSchema,
  candidatesPageSchema,
  discoveryFindingSchema,
  discoveryReportSchema,
  exceptCandidateSchema,
  ignoreCandidateSchema,
  registerCandidateSchema,
  registerMatchSchema,
  seenHostSchema,
  seenHostsSchema,
} from '@martech-portal/backstage-plugin-martech-common';

/** Named in the API's document: discovery. */
export const discoverySchemas = {
  Candidate: candidateSchema,
  CandidatesPage: candidatesPageSchema,
  DiscoveryFinding: discoveryFindingSchema,
  DiscoveryReport: discoveryReportSchema,
  ExceptCandidate: exceptCandidateSchema,
  IgnoreCandidate: ignoreCandidateSchema,
  RegisterCandidate: registerCandidateSchema,
  RegisterMatch: registerMatchSchema,
  SeenHost: seenHostSchema,
  SeenHosts: seenHostsSchema,
};
