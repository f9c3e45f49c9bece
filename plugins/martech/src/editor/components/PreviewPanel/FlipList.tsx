import {
  Outcome,
  ScorecardPreview,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { OutcomeChip } from '../../../components/OutcomeChip';
import { RefLink } from '../../../components/RefLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FlipTable } from './FlipTable';

/** Every single change, with links to what changes. */
export function FlipList(props: {
  flips: NonNullable<ScorecardPreview['flips']>;
  all: number;
  /** The check by its title, which a removed one no longer has. */
  titleOf: (check: string) => string;
}) {
  const { all, flips, titleOf } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const chip = (outcome: Outcome | null) =>
    outcome ? <OutcomeChip outcome={outcome} /> : t('editor.absent');
  return (
    <FlipTable
      title={t('editor.flips')}
      columns={[
        t('editor.entity'),
        t('editor.owner'),
        t('editor.check'),
        t('editor.before'),
        t('editor.after'),
      ]}
      rows={flips.map(({ after, before, check, entityRef, owner, title }) => ({
        key: `${entityRef} ${check}`,
        cells: [
          <EntityRefLink entityRef={entityRef} title={title} disableTooltip />,
          owner && <RefLink entityRef={owner} />,
          titleOf(check),
          chip(before),
          chip(after),
        ],
      }))}
    >
      {flips.length < all && (
        <Typography variant="body2" color="textSecondary">
          {t('editor.someFlips', {
            shown: formats.number(flips.length),
            all: formats.number(all),
          })}
        </Typography>
      )}
    </FlipTable>
  );
}
