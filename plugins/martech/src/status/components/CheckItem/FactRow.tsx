import { CheckFact } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { relativeDay } from '../../../lib/relativeDay';
import { useValueText } from '../../hooks/useValueText';
import { valueName } from '../../lib/valueName';

/** One fact; one that is too old to count says so. */
export function FactRow(props: {
  fact: CheckFact;
  /** The day that ages are counted to. */
  day: string;
}) {
  const { day, fact } = props;
  const { freshUntil, key, observedAt, source, stale, value } = fact;
  const t = useMartechTranslation();
  const formats = useFormats();
  const text = useValueText();
  const name = valueName(key);
  if (!observedAt) {
    return (
      <StatusMark tone="warn">
        {name}: {t('status.check.factMissing', { source: valueName(source) })}
      </StatusMark>
    );
  }
  const words = {
    source: valueName(source),
    age: formats.relative(relativeDay(day, observedAt.slice(0, 10))),
  };
  const until =
    freshUntil &&
    t('status.check.freshUntil', { day: formats.day(freshUntil.slice(0, 10)) });
  return (
    <StatusMark tone={stale ? 'warn' : 'plain'}>
      <b>
        {name}: {text(value)}
      </b>
      {' · '}
      {stale
        ? t('status.check.factStale', words)
        : t('status.check.fact', words)}
      {until && !stale && `, ${until}`}
    </StatusMark>
  );
}
