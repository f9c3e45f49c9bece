import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** Says that some rules of a scorecard do not run. */
export function ProblemCount(props: { count: number }) {
  const { count } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  if (count === 0) return null;
  return (
    <StatusMark tone="bad">
      {t('scorecard.list.problems', { count, number: formats.number(count) })}
    </StatusMark>
  );
}
