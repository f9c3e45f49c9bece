import { ownerOf } from '../domain/ownerOf';
import { Registered } from '../domain/Registered';

const isPrincipal = (ref: string | undefined): ref is string =>
  ref !== undefined && /^(?:user|group):/.test(ref);

/** Who has to know what becomes of a registered entity: its owner, and who registered it. */
export const whoIsTold = ({ createdBy, entity }: Registered): string[] => [
  ...new Set([ownerOf(entity), createdBy].filter(isPrincipal)),
];

/** What people call it. */
export const nameOf = ({ entity: { metadata } }: Registered): string =>
  metadata.title?.trim() || metadata.name;
