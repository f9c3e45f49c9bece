import { ScorecardPreview } from '@martech-portal/backstage-plugin-martech-common';
import { OutcomeBar } from '../../../components/OutcomeBar';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FlipTable } from './FlipTable';

/** Check by check: what became of it, and how many results get better or worse. */
export function CheckFlips(props: {
  checks: NonNullable<ScorecardPreview['checks']>;
}) {
  const t = useMartechTranslation();
  const formats = useFormats();
  return (
    <FlipTable
      title={t('editor.byCheck')}
      columns={[
        t('editor.check'),
        t('editor.change'),
        t('editor.better'),
        t('editor.worse'),
        t('editor.after'),
      ]}
      rows={props.checks.map(({ after, better, change, id, title, worse }) => ({
        key: id,
        cells: [
          title,
          t(`editor.changeOf.${change}`),
          formats.number(better),
          formats.number(worse),
          after && <OutcomeBar counts={after} label={title} />,
        ],
      }))}
    />
  );
}
