import { kindMessages } from '../../messages/kindMessages';

type LifecycleNote = keyof typeof kindMessages.lifecycleNote;

const known = (lifecycle: string): lifecycle is LifecycleNote =>
  lifecycle in kindMessages.lifecycleNote;

/** The key of the note on a lifecycle; undefined where the word says it all. */
export const lifecycleNote = (lifecycle: string): LifecycleNote | undefined =>
  known(lifecycle) ? lifecycle : undefined;
