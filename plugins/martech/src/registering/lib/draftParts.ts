import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

const draftSchema = z.object({
  metadata: z.object({ name: z.string() }).catchall(z.json()),
  spec: z.record(z.string(), z.json()),
});

/** The parts of a registered entity that forms are about. */
export const draftParts = ({ entity }: Pick<RegisteredEntity, 'entity'>) =>
  draftSchema.parse(entity);

const stateSchema = z.object({
  spec: z.object({ lifecycle: z.string().optional() }),
});

/** Where a registered entity stands. */
export const lifecycleOf = ({
  entity,
}: Pick<RegisteredEntity, 'entity'>): string | undefined =>
  stateSchema.safeParse(entity).data?.spec.lifecycle;
