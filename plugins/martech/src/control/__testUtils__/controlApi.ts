import {
  GovernanceApi,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { mockGovernanceApi } from '../../__testUtils__/mockGovernanceApi';
import { statusApi } from '../../status/__testUtils__/renderStatus';
import { resultWith, statusWith } from '../../status/__testUtils__/status';
import {
  areaWith,
  assessmentWith,
  attestationsWith,
  controlWith,
  metricsWith,
} from './control';

/** A backend where all is well, but for what a test says. */
export function controlApi(
  answers: Partial<jest.Mocked<GovernanceApi>> = {},
  options: {
    records?: RecordRow[];
    status?: ReturnType<typeof statusWith>;
  } = {},
) {
  const { records = [], status = statusWith([resultWith([])]) } = options;
  return {
    ...statusApi(status),
    governance: mockGovernanceApi({
      entityControl: jest.fn(async () => controlWith()),
      assessChange: jest.fn(async () => assessmentWith()),
      attestations: jest.fn(async () => attestationsWith()),
      operatingModel: jest.fn(async () => ({
        roles: [],
        areas: [areaWith('metadata')],
        problems: [],
      })),
      recordMetrics: jest.fn(async () => metricsWith()),
      records: jest.fn(async ({ type }) => ({
        items: records.filter(record => !type || record.type === type),
      })),
      ...answers,
    }),
  };
}
