import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stepYaml } from '../stepYaml';

export const examples: TemplateExample[] = [
  {
    description: 'Register a platform with what people filled in',
    example: stepYaml({
      id: 'register',
      name: 'Register the platform',
      action: 'martech:entity:register',
      input: {
        kind: 'MarketingPlatform',
        values: '${{ parameters }}',
        overlapReason: '${{ parameters._overlap.reason }}',
      },
    }),
  },
  {
    description: 'Try out a tool for 90 days: two questions are enough',
    example: stepYaml({
      id: 'register',
      name: 'Open the sandbox',
      action: 'martech:entity:register',
      input: {
        kind: 'MarketingPlatform',
        values: {
          title: '${{ parameters.title }}',
          type: '${{ parameters.type }}',
        },
        set: {
          lifecycle: 'sandbox',
          owner: 'group:default/brand-studio',
          sandbox: { purpose: 'See whether people answer.' },
        },
      },
    }),
  },
  {
    description: 'Register a vendor that may be there already',
    example: stepYaml({
      id: 'vendor',
      name: 'Register the vendor',
      action: 'martech:entity:register',
      input: {
        kind: 'MarketingVendor',
        onlyIfMissing: true,
        values: { title: 'Typeform', domains: ['typeform.com'] },
        set: {
          type: 'vendor',
          lifecycle: 'evaluated',
          owner: 'group:default/marketing-operations',
        },
      },
    }),
  },
];
