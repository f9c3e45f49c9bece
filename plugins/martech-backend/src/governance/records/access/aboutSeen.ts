import { InputError } from '@backstage/errors';
import { RecordSight } from './RecordAccess';

/** Refuses what is about an entity that somebody may not see. */
export const aboutSeen =
  ({ entities }: Pick<RecordSight, 'entities'>) =>
  async (entityRef: string) => {
    if (entities.row(entityRef)) return;
    throw new InputError(
      `entityRef: there is no ${entityRef} that you may see`,
    );
  };
