import { makeStyles } from '@material-ui/core/styles';
import { Tier } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RoleRow } from '../../lib/roleRows';
import { roleSummary } from '../../lib/roleSummary';
import { StatusMark } from '../StatusMark';
import { RoleBar } from './RoleBar';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body1,
    margin: theme.spacing(2, 0),
    display: 'grid',
    gap: theme.spacing(1),
  },
}));

/** "5 of 6 required roles filled", as words and as a bar. */
export function RolesSummary(props: { rows: RoleRow[]; tier?: Tier }) {
  const { rows, tier } = props;
  const classes = useStyles();
  const t = useMartechTranslation();
  const { filled, required, notNeeded } = roleSummary(rows);
  if (!tier) {
    return (
      <div className={classes.root}>
        <StatusMark tone="warn">{t('entity.role.noTier')}</StatusMark>
      </div>
    );
  }
  if (required + notNeeded === 0) {
    return <div className={classes.root}>{t('entity.role.noneRequired')}</div>;
  }
  const numbers = {
    filled: String(filled),
    required: String(required),
    notNeeded: String(notNeeded),
  };
  return (
    <div className={classes.root}>
      <StatusMark tone={filled === required ? 'good' : 'warn'}>
        {notNeeded > 0
          ? t('entity.role.summaryNotNeeded', numbers)
          : t('entity.role.summary', numbers)}
      </StatusMark>
      <RoleBar rows={rows} />
    </div>
  );
}
