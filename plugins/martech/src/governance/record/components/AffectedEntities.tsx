import { RefLink } from '../../../components/RefLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Part } from './Part';

/** More than that nobody reads before deciding. */
const SHOWN = 6;

/** Entities that feel what happens, by the dependency graph. */
export function AffectedEntities(props: { affected: readonly string[] }) {
  const { affected } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  if (affected.length === 0) return null;
  const more = affected.length - SHOWN;
  return (
    <Part title={t('governance.record.affected')}>
      <ul>
        {affected.slice(0, SHOWN).map(ref => (
          <li key={ref}>
            <RefLink entityRef={ref} />
          </li>
        ))}
        {more > 0 && (
          <li>
            {t('governance.record.affectedMore', {
              number: formats.number(more),
            })}
          </li>
        )}
      </ul>
    </Part>
  );
}
