import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stepYaml } from '../stepYaml';

export const examples: TemplateExample[] = [
  {
    description: 'Stop when others serve the same need and nobody says why',
    example: stepYaml({
      id: 'overlap',
      name: 'Look for platforms that do the same',
      action: 'martech:overlap:check',
      input: {
        values: '${{ parameters }}',
        overlapReason: '${{ parameters._overlap.reason }}',
      },
    }),
  },
  {
    description: 'Only tell what there is',
    example: stepYaml({
      id: 'overlap',
      name: 'Look for platforms that do the same',
      action: 'martech:overlap:check',
      input: {
        values: { title: 'Forms', type: 'interactive-content' },
        onOverlap: 'tell',
      },
    }),
  },
];
