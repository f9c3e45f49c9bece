import { lastLifecycles } from '@martech-portal/backstage-plugin-martech-common';
import { Entity } from '@backstage/catalog-model';
import { Registered, RegistryEvent } from './Registered';
import { dayEnd, sandboxDay } from './sandboxEnd';

type Kept = Pick<
  Registered,
  'lifecycleBefore' | 'sandboxUntil' | 'extensions' | 'endsAt'
>;

const lifecycleOf = ({ spec }: Entity) =>
  typeof spec?.lifecycle === 'string' ? spec.lifecycle : undefined;

export const isRetired = ({
  entity,
  kind,
}: Pick<Registered, 'entity' | 'kind'>): boolean =>
  lifecycleOf(entity) === lastLifecycles[kind];

/** Where what is retired goes back to; undefined for what is not. */
function beforeRetiring(
  now: Pick<Registered, 'entity' | 'kind'>,
  before: Registered | undefined,
): string | undefined {
  if (!before || !isRetired(now)) return undefined;
  return isRetired(before)
    ? before.lifecycleBefore
    : lifecycleOf(before.entity);
}

/** What is kept beside the content, as it follows from it. */
function kept(
  now: Pick<Registered, 'entity' | 'kind'>,
  before: Registered | undefined,
): Kept {
  const day = sandboxDay(now.entity);
  const until = before?.sandboxUntil;
  const isLater = day !== undefined && until !== undefined && day > until;
  return {
    lifecycleBefore: beforeRetiring(now, before),
    sandboxUntil: day !== undefined && (!until || isLater) ? day : until,
    extensions: (before?.extensions ?? 0) + (isLater ? 1 : 0),
    endsAt: day === undefined ? undefined : dayEnd(day),
  };
}

/** A registered entity as it begins. */
export const newRegistered = (
  what: Pick<Registered, 'uid' | 'entityRef' | 'kind' | 'entity' | 'origin'>,
  { at, by }: RegistryEvent,
): Registered => ({
  ...what,
  version: 1,
  createdBy: by,
  createdAt: at,
  updatedBy: by,
  updatedAt: at,
  ...kept(what, undefined),
});

/** The same with other content. */
export const nextRegistered = (
  before: Registered,
  change: Partial<Pick<Registered, 'entity' | 'removedAt' | 'origin'>>,
  { at, by }: RegistryEvent,
): Registered => {
  const next = { ...before, ...change };
  return {
    ...next,
    version: before.version + 1,
    updatedBy: by,
    updatedAt: at,
    ...kept(next, before),
  };
};

/** The content with another lifecycle. */
export const inLifecycle = (entity: Entity, lifecycle: string): Entity => ({
  ...entity,
  spec: { ...entity.spec, lifecycle },
});
