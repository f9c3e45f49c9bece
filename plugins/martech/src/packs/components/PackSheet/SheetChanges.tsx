import {
  PackContent,
  StateTurn,
} from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { SheetPart } from './SheetPart';

const SHOWN = 6;

const namesOf = (turns: { total: number; items: readonly StateTurn[] }) => {
  const names = turns.items.slice(0, SHOWN).map(({ title }) => title);
  const rest = turns.total - names.length;
  return [...names, ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
};

/** Which platforms stand otherwise than on the pack before. */
export function SheetChanges(props: { changes: PackContent['changes'] }) {
  const { changes } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  if (!changes) return <p style={{ margin: 0 }}>{t('packs.changesFirst')}</p>;
  const { at, number, turns } = changes;
  const { added, lost, regained } = turns;
  return (
    <SheetPart
      title={t('packs.changes', { number, day: formats.day(at.slice(0, 10)) })}
    >
      {lost.total + regained.total === 0 && <p>{t('packs.changesNone')}</p>}
      {lost.total > 0 && <p>{t('packs.worse', { names: namesOf(lost) })}</p>}
      {regained.total > 0 && (
        <p>{t('packs.better', { names: namesOf(regained) })}</p>
      )}
      {added > 0 && (
        <p>
          {t('packs.added', { count: added, number: formats.number(added) })}
        </p>
      )}
    </SheetPart>
  );
}
