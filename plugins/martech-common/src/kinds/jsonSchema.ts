import { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { KindDefinition } from './kindDefinition';

/**
 * The JSON Schema (draft 2020-12) of a kind, for editors, forms, docs and the
 * catalog model layer. It is made from the one zod schema, so it cannot differ.
 *
 * @public
 */
export const kindJsonSchema = (definition: KindDefinition): JsonObject =>
  JSON.parse(
    JSON.stringify(
      z.toJSONSchema(definition.schema, {
        io: 'input',
        unrepresentable: 'any',
      }),
    ),
  );
