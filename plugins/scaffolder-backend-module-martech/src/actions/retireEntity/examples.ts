import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stepYaml } from '../stepYaml';

export const examples: TemplateExample[] = [
  {
    description: 'Retire a platform',
    example: stepYaml({
      id: 'retire',
      name: 'Retire the platform',
      action: 'martech:entity:retire',
      input: {
        entityRef: '${{ parameters.entityRef }}',
        reason: 'Surveys moved to the customer platform.',
      },
    }),
  },
];
