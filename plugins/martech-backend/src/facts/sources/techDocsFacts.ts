import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  CompoundEntityRef,
  Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  CollectedFacts,
  defineFactSource,
  FactSource,
} from '@martech-portal/backstage-plugin-martech-node';
import { z } from 'zod';
import { utcDay } from '../../clock';

const AT_ONCE = 10;

const schema = z.object({
  'last-built': z.iso.date(),
  pages: z.number(),
});
type TechDocsFacts = z.input<typeof schema>;

/** What TechDocs says of a site it has built. */
const metadataSchema = z.object({
  build_timestamp: z.number(),
  files: z.array(z.string()).optional(),
});

function toFacts(metadata: unknown): Partial<TechDocsFacts> {
  const { data } = metadataSchema.safeParse(metadata);
  if (!data) return {};
  const pages = data.files?.filter(file => file.endsWith('.html')).length;
  return {
    'last-built': utcDay(new Date(data.build_timestamp)),
    ...(pages !== undefined && { pages }),
  };
}

/**
 * When the documentation of an entity was last built by TechDocs, and how many
 * pages it has. Nothing is known of documentation that was never built.
 */
export function techDocsFacts(options: {
  auth: AuthService;
  discovery: DiscoveryService;
  fetch?: typeof fetch;
}): FactSource {
  const { auth, discovery } = options;
  const request = options.fetch ?? fetch;

  async function read(
    { kind, name, namespace }: CompoundEntityRef,
    signal: AbortSignal,
  ): Promise<Partial<TechDocsFacts>> {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'techdocs',
    });
    const path = [namespace, kind, name].map(encodeURIComponent).join('/');
    const response = await request(
      `${await discovery.getBaseUrl('techdocs')}/metadata/techdocs/${path}`,
      { headers: { Authorization: `Bearer ${token}` }, signal },
    );
    if (response.status === 404) return {};
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return toFacts(await response.json());
  }

  async function one(
    entity: Entity,
    signal: AbortSignal,
  ): Promise<CollectedFacts<TechDocsFacts>> {
    const facts = await read(getCompoundEntityRef(entity), signal);
    return { entityRef: stringifyEntityRef(entity), facts };
  }

  return defineFactSource({
    id: 'techdocs',
    appliesTo: {
      'metadata.annotations.backstage.io/techdocs-ref': { $exists: true },
    },
    schema,
    validFor: 'P2D',
    batchSize: AT_ONCE,
    collect: ({ entities, signal }) =>
      Promise.all(entities.map(entity => one(entity, signal))),
  });
}
