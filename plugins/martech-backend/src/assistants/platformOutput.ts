import { ActionsRegistryActionOptions } from '@backstage/backend-plugin-api/alpha';

type Zod = Parameters<
  ActionsRegistryActionOptions<never, never>['schema']['input']
>[0];

/** What an assistant is told of a platform wherever one is named. */
export const platformOutput = (z: Zod) => ({
  entityRef: z.string(),
  title: z.string(),
  description: z.string().optional(),
  owner: z.string().optional(),
  lifecycle: z.string(),
  controlState: z.string().optional(),
  type: z.string().optional(),
  category: z.string().optional(),
  tier: z.string().optional(),
  vendor: z.string().optional(),
});
