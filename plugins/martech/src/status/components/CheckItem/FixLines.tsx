import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useScorecardOnce } from '../../../hooks/useScorecardOnce';
import { fixLines } from '../../lib/fixLines';
import { CopyButton } from '../CopyButton';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), justifyItems: 'start' },
    lines: {
      margin: 0,
      padding: theme.spacing(1, 1.5),
      maxWidth: '100%',
      overflowX: 'auto',
      backgroundColor: theme.palette.action.hover,
      borderRadius: theme.shape.borderRadius,
      fontSize: theme.typography.pxToRem(13),
    },
  }),
  { name: 'MartechFixLines' },
);

/** The lines of the entity's file that a check looks at, to copy and fill in. */
export function FixLines(props: { check: CheckResult; scorecard: string }) {
  const { check, scorecard } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const [wanted, setWanted] = useState(false);
  const { data, error } = useScorecardOnce(scorecard, wanted);
  if (!wanted) {
    return (
      <Button size="small" onClick={() => setWanted(true)}>
        {t('status.check.showLines')}
      </Button>
    );
  }
  const rule = data?.checks.find(({ id }) => id === check.id)?.rule ?? '';
  const lines = fixLines(`${check.remediation?.text ?? ''} ${rule}`);
  if (error) return <span role="alert">{t('status.check.linesFailed')}</span>;
  if (!data) return <span role="status">{t('status.view.loading')}</span>;
  return lines ? (
    <div className={classes.root}>
      {t('status.check.linesHelp')}
      <pre className={classes.lines}>{lines.trimEnd()}</pre>
      <CopyButton text={lines} label={t('status.check.copyLines')} />
    </div>
  ) : (
    <span>{t('status.check.noLines')}</span>
  );
}
