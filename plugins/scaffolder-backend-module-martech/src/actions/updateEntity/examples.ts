import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stepYaml } from '../stepYaml';

export const examples: TemplateExample[] = [
  {
    description:
      'Write what people changed; the form was opened from the page of the entity, which fills in _version',
    example: stepYaml({
      id: 'update',
      name: 'Write the changes',
      action: 'martech:entity:update',
      input: {
        kind: 'MarketingPlatform',
        values: '${{ parameters }}',
        comment: '${{ parameters._comment }}',
      },
    }),
  },
  {
    description: 'Promote a sandbox',
    example: stepYaml({
      id: 'promote',
      name: 'Propose the platform',
      action: 'martech:entity:update',
      input: {
        kind: 'MarketingPlatform',
        values: '${{ parameters }}',
        set: { lifecycle: 'proposed' },
        version: 3,
        comment: 'The trial went well.',
      },
    }),
  },
];
