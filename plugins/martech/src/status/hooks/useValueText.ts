import { useCallback } from 'react';
import { useDurationText } from '../../entity/hooks/useDurationText';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { valueText } from '../lib/valueText';

/** Writes a value of evidence or of a fact for the reader. */
export function useValueText(): (value: unknown) => string {
  const t = useMartechTranslation();
  const formats = useFormats();
  const duration = useDurationText();
  return useCallback(
    value =>
      valueText(value, formats, {
        yes: t('status.check.yes'),
        no: t('status.check.no'),
        nothing: t('status.check.nothing'),
        duration,
      }),
    [t, formats, duration],
  );
}
