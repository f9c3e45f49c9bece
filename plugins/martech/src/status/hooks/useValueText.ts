import { useCallback } from 'react';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { valueText } from '../lib/valueText';

/** Writes a value of evidence or of a fact for the reader. */
export function useValueText(): (value: unknown) => string {
  const t = useMartechTranslation();
  const formats = useFormats();
  return useCallback(
    value =>
      valueText(value, formats, {
        yes: t('status.check.yes'),
        no: t('status.check.no'),
        nothing: t('status.check.nothing'),
      }),
    [t, formats],
  );
}
