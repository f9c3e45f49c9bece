import {
  PackFigures,
  PortfolioOverview,
  RecordMetrics,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';

/** The numbers by which packs are compared. */
export function packFigures(of: {
  debt: RecordMetrics['exceptions'];
  moneyAtRisk: Renewals['moneyAtRisk'];
  overview: PortfolioOverview;
}): PackFigures {
  const { consistency, platforms, readiness, states } = of.overview;
  return {
    platforms: platforms - states.retired,
    controlled: states.controlled,
    drifting: states.drifting,
    uncontrolled: states.uncontrolled,
    ready: readiness.ready,
    consistency: consistency.today,
    exceptions: of.debt.active,
    atRisk: of.moneyAtRisk.platforms,
  };
}
