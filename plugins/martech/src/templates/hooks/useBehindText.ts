import { VersionsBehind } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

/** How far a template is behind its original, in words. */
export function useBehindText() {
  const t = useMartechTranslation();
  const formats = useFormats();
  return ({ atLeast, current, since, versions }: VersionsBehind) => {
    const values = { count: versions, current, day: formats.day(since) };
    return atLeast
      ? t('templates.behindAtLeast', values)
      : t('templates.behind', values);
  };
}
