import { ListDefinition } from '../lists';
import { wordValues } from '../translation';
import { ListState } from './listState';

/** What a list leaves out until somebody asks for it. */
export type LeavesOut = NonNullable<ListDefinition['leavesOut']>;

/**
 * What a list leaves out as it is set now: nothing once it is asked for, be it
 * by the lifecycle or by the state that goes with it.
 */
export function leftOut(
  list: Pick<ListDefinition, 'leavesOut'>,
  { ended, filters }: ListState,
): LeavesOut | undefined {
  const { leavesOut } = list;
  const isAsked =
    ended ||
    Boolean(filters.lifecycle?.length) ||
    filters.controlState?.includes('retired');
  return isAsked ? undefined : leavesOut;
}

/** The lifecycles that stay. */
export const lifecyclesLeft = ({ value, words }: LeavesOut): string[] =>
  wordValues(words).filter(other => other !== value);
