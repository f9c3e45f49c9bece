import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { isInFile } from '../../lib/isInFile';
import { needsWork } from '../../lib/needsWork';
import { FixActions } from '../FixActions';
import { FixLines } from './FixLines';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), justifyItems: 'start' },
    title: { ...theme.typography.caption, fontWeight: 700, margin: 0 },
  }),
  { name: 'MartechHowToFix' },
);

/** How an open check is fixed: in words, with buttons, and the lines to fill in. */
export function HowToFix(props: { check: CheckResult; scorecard: string }) {
  const { check, scorecard } = props;
  const { entity } = useEntity();
  const t = useMartechTranslation();
  const classes = useStyles();
  const waived = check.outcome === 'waived';
  if (!check.remediation || !(needsWork(check) || waived)) return null;
  return (
    <div className={classes.root}>
      <div>
        <h6 className={classes.title}>{t('status.check.fix')}</h6>
        {check.remediation.text}
      </div>
      <FixActions check={check} scorecard={scorecard} />
      {isInFile(entity) && <FixLines check={check} scorecard={scorecard} />}
    </div>
  );
}
