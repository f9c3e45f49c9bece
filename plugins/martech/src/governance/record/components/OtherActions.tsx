import { makeStyles } from '@material-ui/core/styles';
import { OfferedAction } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';

const useStyles = makeStyles(
  theme => ({
    root: {
      marginTop: theme.spacing(1),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
    },
    summary: { cursor: 'pointer' },
  }),
  { name: 'MartechOtherActions' },
);

/** What the reader may not do now, each with the reason. */
export function OtherActions(props: { actions: readonly OfferedAction[] }) {
  const t = useMartechTranslation();
  const classes = useStyles();
  const others = props.actions.filter(
    ({ allowed, reason }) => !allowed && reason,
  );
  if (others.length === 0) return null;
  return (
    <details className={classes.root}>
      <summary className={classes.summary}>
        {t('governance.action.others')}
      </summary>
      <ul>
        {others.map(({ action, reason = '' }) => (
          <li key={action}>
            {t('governance.action.otherLine', {
              action: word(t, 'recordAction', action),
              reason,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
