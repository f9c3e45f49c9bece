import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stepYaml } from '../stepYaml';

export const examples: TemplateExample[] = [
  {
    description: 'Record that templates of the newsletter are locked',
    example: stepYaml({
      id: 'record',
      name: 'Record the decision',
      action: 'martech:decision:record',
      input: {
        values: {
          title: 'Newsletter templates are locked',
          type: 'template-policy',
          lifecycle: 'accepted',
          owner: 'group:default/marketing-operations',
          subjects: ['marketingplatform:default/newsletter'],
          answer: { policy: 'locked' },
        },
      },
    }),
  },
];
