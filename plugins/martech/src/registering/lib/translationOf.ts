import { ApiHolder } from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/frontend-plugin-api';
import type { MartechTranslation } from '../../translation';

/**
 * The texts of this plugin where no component is: in validations of fields.
 * They are loaded when something is wrong, not with the app.
 */
export async function translationOf(
  apis: ApiHolder,
): Promise<MartechTranslation> {
  const { english, martechTranslationRef } = await import('../../translation');
  const found = apis
    .get(translationApiRef)
    ?.getTranslation(martechTranslationRef);
  return (key: string, ...values: object[]) =>
    found?.ready ? found.t(key, values[0]) : english[key];
}
