import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { Vocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { draftOf } from '../../entity/draftOf';
import { describedInput } from '../../entity/inputs';
import { examples } from './examples';
import { fileOf } from './fileOf';
import { refuseInvalid } from './refuseInvalid';

/** `martech:catalog:write`: the way through Git, for a pull request. */
export const createWriteCatalogAction = (vocabularies: Vocabularies) =>
  createTemplateAction({
    id: 'martech:catalog:write',
    description:
      'Writes what is described as catalog YAML into the workspace, for the publish actions of your Git host. Held against the rules of the kind first.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        ...describedInput,
        filePath: z =>
          z
            .string()
            .optional()
            .describe(
              'Where to write, from the root of the repository. Default: for example platforms/survey-tool.yaml.',
            ),
      },
      output: {
        entityRef: z => z.string().describe('What was written.'),
        filePath: z => z.string().describe('Where it was written.'),
        yaml: z => z.string().describe('What was written, as text.'),
      },
    },
    async handler(ctx) {
      const { entity, entityRef } = draftOf(ctx.input);
      const today = new Date().toISOString().slice(0, 10);
      refuseInvalid(entity, { vocabularies, today });
      const filePath = ctx.input.filePath ?? fileOf(entity);
      const file = resolveSafeChildPath(ctx.workspacePath, filePath);
      const yaml = stringify(entity, { lineWidth: 0 });
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, yaml, 'utf8');
      ctx.logger.info(`${entityRef} is written to ${filePath}.`);
      ctx.output('entityRef', entityRef);
      ctx.output('filePath', filePath);
      ctx.output('yaml', yaml);
    },
  });
