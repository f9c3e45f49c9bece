import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stepYaml } from '../stepYaml';

export const examples: TemplateExample[] = [
  {
    description: 'Ask for ten days without company sign-in',
    example: stepYaml({
      id: 'ask',
      name: 'Ask for the exception',
      action: 'martech:exception:request',
      input: {
        entityRef: 'marketingplatform:default/asset-library',
        title: 'Guests sign in with a password',
        checks: [
          {
            scorecard: 'marketingscorecard:default/data-and-privacy',
            check: 'company-sign-in',
          },
        ],
        reason: 'Photographers have no account of the company.',
        compensatingControl: 'Their access ends after the shoot.',
        expiresOn: '2026-12-02',
      },
    }),
  },
];
