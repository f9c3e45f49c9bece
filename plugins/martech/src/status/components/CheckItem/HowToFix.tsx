import { makeStyles } from '@material-ui/core/styles';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { fixLines } from '../../lib/fixLines';
import { needsWork } from '../../lib/needsWork';
import { FixActions } from '../FixActions';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1) },
    title: { ...theme.typography.caption, fontWeight: 700, margin: 0 },
    lines: {
      margin: theme.spacing(0.5, 0, 0),
      padding: theme.spacing(1, 1.5),
      overflowX: 'auto',
      backgroundColor: theme.palette.action.hover,
      borderRadius: theme.shape.borderRadius,
      fontSize: theme.typography.pxToRem(13),
    },
  }),
  { name: 'MartechHowToFix' },
);

/** How an open check is fixed: in words, with buttons, and the lines to fill in. */
export function HowToFix(props: { check: CheckResult }) {
  const { check } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const waived = check.outcome === 'waived';
  if (!check.remediation || !(needsWork(check) || waived)) return null;
  const lines = fixLines(check.remediation.text);
  return (
    <div className={classes.root}>
      <div>
        <h6 className={classes.title}>{t('status.check.fix')}</h6>
        {check.remediation.text}
      </div>
      {lines && (
        <div>
          {t('status.check.linesHelp')}
          <pre className={classes.lines}>{lines.trimEnd()}</pre>
        </div>
      )}
      <FixActions check={check} withLines />
    </div>
  );
}
