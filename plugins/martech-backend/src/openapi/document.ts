import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The description of the API, kept as `openapi.yaml` beside the code. */
export function readDocument(): JsonObject {
  const path = resolvePackagePath(
    '@martech-portal/backstage-plugin-martech-backend',
    'openapi.yaml',
  );
  return parse(readFileSync(path, 'utf8'));
}
