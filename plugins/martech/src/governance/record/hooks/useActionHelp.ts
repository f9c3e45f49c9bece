import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { actionMessages } from '../messages/actionMessages';

type Explained = keyof typeof actionMessages.help;

const isExplained = (action: string): action is Explained =>
  Object.hasOwn(actionMessages.help, action);

/** What an action means, in a sentence; undefined where its name says it all. */
export function useActionHelp(action: string): string | undefined {
  const t = useMartechTranslation();
  return isExplained(action)
    ? t(`governance.action.help.${action}`)
    : undefined;
}
