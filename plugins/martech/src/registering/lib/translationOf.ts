import { ApiHolder } from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/frontend-plugin-api';
import { martechTranslationRef, MartechTranslation } from '../../translation';
import { flatMessages } from '../../translation/flatMessages';
import { messages } from '../../translation/messages';

const english = flatMessages(messages);

/** The texts of this plugin where no component is: in validations of fields. */
export function translationOf(apis: ApiHolder): MartechTranslation {
  const found = apis
    .get(translationApiRef)
    ?.getTranslation(martechTranslationRef);
  return (key: string, ...values: object[]) =>
    found?.ready ? found.t(key, values[0]) : english[key];
}
