import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stepYaml } from '../stepYaml';

export const examples: TemplateExample[] = [
  {
    description: 'See what would be missing on day one',
    example: stepYaml({
      id: 'preview',
      name: 'See what is missing for going live',
      action: 'martech:readiness:preview',
      input: { kind: 'MarketingPlatform', values: '${{ parameters }}' },
    }),
  },
];
