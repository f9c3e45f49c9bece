import { DiscoveryApi } from '@martech-portal/backstage-plugin-martech-common';
import { unexpected } from './unexpected';

/** Discovery as a test wants it: what it does not name fails when called. */
export function mockDiscoveryApi(
  answers: Partial<jest.Mocked<DiscoveryApi>> = {},
): jest.Mocked<DiscoveryApi> {
  return {
    compare: unexpected('compare'),
    report: unexpected('report'),
    candidates: unexpected('candidates'),
    candidate: unexpected('candidate'),
    registerCandidate: unexpected('registerCandidate'),
    ignoreCandidate: unexpected('ignoreCandidate'),
    exceptCandidate: unexpected('exceptCandidate'),
    reopenCandidate: unexpected('reopenCandidate'),
    ...answers,
  };
}
