import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Unready } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { DaysInUse } from '../../lib/daysInUse';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(0.5, 0) },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0, 1.5),
    },
    more: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechUnreadyLine' },
);

/** One platform: since when it has been in use without what. */
export function UnreadyLine(props: { platform: Unready; inUse?: DaysInUse }) {
  const { inUse, platform } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const days =
    inUse && t('overview.figure.unready.days', { count: inUse.days });
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <EntityRefLink
          entityRef={platform.entityRef}
          title={platform.title}
          hideIcon
          disableTooltip
        />
        <Word t={t} list="controlState" value={platform.state} />
      </div>
      <div className={classes.more}>
        {days === undefined
          ? t('overview.figure.unready.noDays')
          : t('overview.figure.unready.inUse', {
              days: inUse?.isAtLeast
                ? t('overview.figure.unready.atLeast', { days })
                : days,
            })}{' '}
        {t('overview.figure.unready.missing', {
          conditions: platform.missing
            .map(id => word(t, 'condition', id))
            .join(', '),
        })}
      </div>
    </li>
  );
}
