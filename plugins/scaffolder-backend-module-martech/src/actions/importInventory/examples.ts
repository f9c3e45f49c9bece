import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stepYaml } from '../stepYaml';

export const examples: TemplateExample[] = [
  {
    description: 'Check an inventory and change nothing',
    example: stepYaml({
      id: 'check',
      name: 'Check every row',
      action: 'martech:inventory:import',
      input: {
        source: 'finance',
        text: '${{ parameters.file }}',
        mapping: { Tool: 'title', Team: 'owner' },
        defaults: { lifecycle: 'launched' },
      },
    }),
  },
  {
    description: 'Register what can be registered',
    example: stepYaml({
      id: 'apply',
      name: 'Register the rows',
      action: 'martech:inventory:import',
      input: {
        source: 'finance',
        text: 'Tool,Team,type\nForms,group:default/brand-studio,interactive-content\n',
        mapping: { Tool: 'title', Team: 'owner' },
        defaults: { lifecycle: 'launched' },
        apply: true,
      },
    }),
  },
];
