import {
  DecisionArea,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';
import { team } from './around';

const area = (id: string, rest: Partial<DecisionArea> = {}): DecisionArea => ({
  id,
  title: id[0].toUpperCase() + id.slice(1),
  side: 'marketing',
  responsible: [],
  consulted: [],
  informed: [],
  ...rest,
});

/** Three areas, of which one is free, with groups behind them. */
export const smallModel: OperatingModel = {
  areas: [
    area('priorities', { accountable: 'business-owner', group: team('ops') }),
    area('security', {
      side: 'it',
      accountable: 'technical-owner',
      group: team('it'),
    }),
    area('expression', { side: 'free' }),
  ],
  directors: team('board'),
  governance: team('governors'),
  fallbackArea: 'priorities',
};
