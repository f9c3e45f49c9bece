import { z } from 'zod';
import { martechKindNames } from '../kinds/kindNames';
import { words } from '../governance/records/parts';

const ref = z.string();

/** What a person or a program did with an entity that is kept here. */
export const registryActions = [
  'register',
  'update',
  'retire',
  'restore',
  'remove',
] as const;

/** @public */
export type RegistryAction = (typeof registryActions)[number];

/** An entity as its YAML would say it; the catalog checks it before it is stored. */
export const entityDraftSchema = z.record(z.string(), z.unknown());

/**
 * An entity that is kept in the database of the portal instead of in Git.
 * `removed` ones are no longer in the catalog and can be restored.
 */
export const registeredEntitySchema = z.object({
  uid: z.string().describe('Of the registry; never used again.'),
  entityRef: ref,
  kind: z.enum(martechKindNames),
  entity: entityDraftSchema.describe(
    'As it was written, without uid and etag.',
  ),
  version: z.int().min(1).describe('Goes into If-Match of the next write.'),
  removed: z.boolean(),
  createdBy: ref,
  createdAt: z.iso.datetime(),
  updatedBy: ref,
  updatedAt: z.iso.datetime(),
  mayEdit: z.boolean().describe('Whether the caller may write it.'),
});

/** Answer of `GET /registry/removed`, the last removed first. */
export const removedEntitiesSchema = z.object({
  items: z.array(registeredEntitySchema),
  isMore: z.boolean().describe('Those removed before these are not looked at.'),
});

/** @public */
export type RemovedEntities = z.infer<typeof removedEntitiesSchema>;

/** @public */
export type RegisteredEntity = z.infer<typeof registeredEntitySchema>;

/** Body of `POST /registry/entities`. */
export const registerEntitySchema = z.strictObject({
  entity: entityDraftSchema,
  overlapReason: words(
    'Why one more is needed although others serve the same capability.',
    2_000,
  ).optional(),
});

/** @public */
export type RegisterEntity = z.input<typeof registerEntitySchema>;

/** Body of `PUT /registry/entities/:kind/:namespace/:name`. */
export const updateEntitySchema = z.strictObject({
  entity: entityDraftSchema,
  comment: words('What changed and why.', 2_000).optional(),
});

/** @public */
export type UpdateEntity = z.input<typeof updateEntitySchema>;

/** Body of `POST …/retire`, `…/restore` and `…/remove`. */
export const moveEntitySchema = z.strictObject({
  reason: words('Why.', 2_000),
});

/** @public */
export type MoveEntity = z.input<typeof moveEntitySchema>;

/** One version of a registered entity. */
export const entityVersionSchema = z.object({
  version: z.int(),
  action: z.enum(registryActions),
  by: ref.describe('A person, service:… or clock.'),
  at: z.iso.datetime(),
  comment: z.string().optional(),
  entity: entityDraftSchema,
  changed: z
    .array(z.string())
    .describe('Paths that differ from the version before.'),
});

/** @public */
export type EntityVersion = z.infer<typeof entityVersionSchema>;

/** Answer of `GET …/versions`, the newest first. */
export const entityVersionsSchema = z.object({
  items: z.array(entityVersionSchema),
  nextCursor: z.string().optional(),
});

/** @public */
export type EntityVersions = z.infer<typeof entityVersionsSchema>;
