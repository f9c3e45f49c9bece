import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stepYaml } from '../stepYaml';

export const examples: TemplateExample[] = [
  {
    description: 'Propose a platform as a pull request on GitHub',
    example: stepYaml(
      {
        id: 'write',
        name: 'Write the YAML',
        action: 'martech:catalog:write',
        input: { kind: 'MarketingPlatform', values: '${{ parameters }}' },
      },
      {
        id: 'propose',
        name: 'Open the pull request',
        action: 'publish:github:pull-request',
        input: {
          repoUrl: 'github.com?owner=acme&repo=marketing-catalog',
          branchName: 'register-${{ parameters.name }}',
          title: 'Register ${{ parameters.title }}',
          description: 'Written by the form "Register a platform".',
        },
      },
    ),
  },
];
