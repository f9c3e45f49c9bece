import {
  GovernanceApi,
  PortfolioApi,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { mockGovernanceApi } from '../../__testUtils__/mockGovernanceApi';
import { mockPortfolioApi } from '../../__testUtils__/mockPortfolioApi';
import { statusApi } from '../../status/__testUtils__/renderStatus';
import { resultWith, statusWith } from '../../status/__testUtils__/status';
import {
  areaWith,
  assessmentWith,
  attestationsWith,
  controlWith,
  metricsWith,
  overviewWith,
} from './control';

/** A backend where all is well, but for what a test says. */
export function controlApi(
  answers: Partial<GovernanceApi & PortfolioApi> = {},
  options: {
    records?: RecordRow[];
    status?: ReturnType<typeof statusWith>;
  } = {},
) {
  const { records = [], status = statusWith([resultWith([])]) } = options;
  const governance = mockGovernanceApi();
  const portfolio = mockPortfolioApi();
  governance.entityControl.mockImplementation(
    answers.entityControl ?? (async () => controlWith()),
  );
  governance.assessChange.mockImplementation(
    answers.assessChange ?? (async () => assessmentWith()),
  );
  governance.attestations.mockImplementation(
    answers.attestations ?? (async () => attestationsWith()),
  );
  governance.operatingModel.mockImplementation(
    answers.operatingModel ??
      (async () => ({
        roles: [],
        areas: [areaWith('metadata')],
        fallbackArea: 'metadata',
        rolesPending: false,
        freezers: [],
        problems: [],
      })),
  );
  governance.recordMetrics.mockImplementation(
    answers.recordMetrics ?? (async () => metricsWith()),
  );
  portfolio.overview.mockImplementation(
    answers.overview ?? (async () => overviewWith()),
  );
  governance.records.mockImplementation(async ({ type }) => ({
    items: records.filter(record => !type || record.type === type),
  }));
  return { ...statusApi(status), governance, portfolio };
}
