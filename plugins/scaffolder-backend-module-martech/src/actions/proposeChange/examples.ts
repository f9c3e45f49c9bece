import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stepYaml } from '../stepYaml';

export const examples: TemplateExample[] = [
  {
    description: 'Propose a change with a window',
    example: stepYaml({
      id: 'propose',
      name: 'Propose the change',
      action: 'martech:change:propose',
      input: {
        entityRef: '${{ parameters.entityRef }}',
        title: 'Connect the shop',
        aspects: ['integration', 'personal-data'],
        risk: 'medium',
        start: '2026-12-01T18:00:00Z',
        end: '2026-12-01T20:00:00Z',
        rollback: 'The connection is switched off.',
      },
    }),
  },
  {
    description: 'A standard change of the platform',
    example: stepYaml({
      id: 'propose',
      name: 'Propose the change',
      action: 'martech:change:propose',
      input: {
        entityRef: 'marketingplatform:default/asset-library',
        title: 'A folder for the spring campaign',
        standard: 'new-folder',
        risk: 'low',
      },
    }),
  },
];
