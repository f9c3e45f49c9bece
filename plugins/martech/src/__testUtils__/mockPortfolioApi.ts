import { PortfolioApi } from '@martech-portal/backstage-plugin-martech-common';
import { unexpected } from './unexpected';

/** The estate as a test wants it: what it does not name fails when called. */
export function mockPortfolioApi(
  answers: Partial<jest.Mocked<PortfolioApi>> = {},
): jest.Mocked<PortfolioApi> {
  return {
    overview: unexpected('overview'),
    packs: unexpected('packs'),
    pack: unexpected('pack'),
    packDraft: unexpected('packDraft'),
    freezePack: unexpected('freezePack'),
    billOfMaterials: unexpected('billOfMaterials'),
    renewals: unexpected('renewals'),
    calendarKeys: unexpected('calendarKeys'),
    createCalendarKey: unexpected('createCalendarKey'),
    revokeCalendarKey: unexpected('revokeCalendarKey'),
    ownership: unexpected('ownership'),
    claims: unexpected('claims'),
    landscape: unexpected('landscape'),
    coverage: unexpected('coverage'),
    marks: unexpected('marks'),
    trend: unexpected('trend'),
    drift: unexpected('drift'),
    standing: unexpected('standing'),
    authority: unexpected('authority'),
    dependencies: unexpected('dependencies'),
    ...answers,
  };
}
