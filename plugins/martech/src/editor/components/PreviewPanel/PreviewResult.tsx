import { ScorecardPreview } from '@martech-portal/backstage-plugin-martech-common';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { BeforeAfter } from './BeforeAfter';
import { CheckFlips } from './CheckFlips';
import { FlipList } from './FlipList';
import { OwnerFlips } from './OwnerFlips';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3) },
    summary: { ...theme.typography.subtitle1, fontWeight: 700, margin: 0 },
  }),
  { name: 'MartechPreviewResult' },
);

/** Before and after, then who and what is hit. */
export function PreviewResult(props: { preview: ScorecardPreview }) {
  const {
    after,
    before,
    checks,
    flips,
    isNew,
    owners,
    totalFlips = 0,
  } = props.preview;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const titleOf = (check: string) =>
    checks?.find(({ id }) => id === check)?.title ?? check;
  return (
    <div className={classes.root}>
      <div>
        <p className={classes.summary}>
          {totalFlips > 0
            ? t('editor.flipSummary', {
                count: totalFlips,
                number: formats.number(totalFlips),
              })
            : t('editor.nothingFlips')}
        </p>
        {isNew && t('editor.isNew')}
      </div>
      {after && <BeforeAfter before={before ?? undefined} after={after} />}
      {checks && checks.length > 0 && <CheckFlips checks={checks} />}
      {owners && owners.length > 0 && <OwnerFlips owners={owners} />}
      {flips && flips.length > 0 && (
        <FlipList flips={flips} all={totalFlips} titleOf={titleOf} />
      )}
    </div>
  );
}
