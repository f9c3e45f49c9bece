import { MarketingIntegration } from '@martech-portal/backstage-plugin-martech-common';
import { referencesOf } from './references';
import { RowPart } from './rowPart';

const classes = ['public', 'internal', 'confidential', 'restricted'];
const personal = ['none', 'ordinary', 'special-category'];

/** An integration is as sensitive as the most sensitive data it moves. */
const strictest = (scale: string[], values: string[]) =>
  scale.findLast(step => values.includes(step));

export function integrationPart(integration: MarketingIntegration): RowPart {
  const { spec } = integration;
  const refs = referencesOf(integration);
  const flows = spec.dataFlows ?? [];
  return {
    columns: {
      source: refs.one('spec.source'),
      target: refs.one('spec.target'),
      dataClass: strictest(
        classes,
        flows.map(flow => flow.classification),
      ),
      personalData: strictest(
        personal,
        flows.map(flow => flow.personalData),
      ),
      criticality: spec.criticality,
      credentialsExpireOn: spec.credentialsExpireOn,
    },
    flows,
  };
}
