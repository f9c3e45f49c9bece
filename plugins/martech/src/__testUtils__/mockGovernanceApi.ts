import { GovernanceApi } from '@martech-portal/backstage-plugin-martech-common';
import { unexpected } from './unexpected';

/** Governance as a test wants it: what it does not name fails when called. */
export function mockGovernanceApi(
  answers: Partial<jest.Mocked<GovernanceApi>> = {},
): jest.Mocked<GovernanceApi> {
  return {
    records: unexpected('records'),
    exportRecords: unexpected('exportRecords'),
    recordCounts: unexpected('recordCounts'),
    recordMetrics: unexpected('recordMetrics'),
    record: unexpected('record'),
    createRecord: unexpected('createRecord'),
    transition: unexpected('transition'),
    inbox: unexpected('inbox'),
    assessChange: unexpected('assessChange'),
    entityControl: unexpected('entityControl'),
    states: unexpected('states'),
    attestations: unexpected('attestations'),
    gate: unexpected('gate'),
    operatingModel: unexpected('operatingModel'),
    audit: unexpected('audit'),
    verifyAudit: unexpected('verifyAudit'),
    ...answers,
  };
}
