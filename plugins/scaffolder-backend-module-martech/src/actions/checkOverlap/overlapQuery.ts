import {
  OverlapQuery,
  overlapQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { InputError } from '@backstage/errors';
import { Draft } from '../../entity/draftOf';

/** @throws InputError that names the field which is not what it should be */
export function overlapQuery({ entity, entityRef }: Draft): OverlapQuery {
  const { capabilities, markets, type } = entity.spec ?? {};
  const query = overlapQuerySchema.safeParse({
    type,
    capabilities,
    markets,
    except: entityRef,
  });
  if (query.success) return query.data;
  const [{ message, path }] = query.error.issues;
  throw new InputError(`${path.join('.')}: ${message}`);
}
