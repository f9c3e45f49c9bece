import { makeStyles } from '@material-ui/core/styles';
import { RefLink } from '../../../components/RefLink';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useTimeText } from '../hooks/useTimeText';
import { Decider } from '../lib/decider';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
    title: { fontWeight: 600 },
    side: { fontSize: theme.typography.pxToRem(12) },
    quiet: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechDeciderList' },
);

/** The areas something is decided in, who decides there, and how fast. */
export function DeciderList(props: { deciders: readonly Decider[] }) {
  const t = useMartechTranslation();
  const timeText = useTimeText();
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.deciders.map(({ id, title, side, approvers, via, usualHours }) => (
        <li key={id}>
          <div className={classes.title}>{title}</div>
          <div className={classes.side}>
            <Word t={t} list="side" value={side} />
          </div>
          {approvers.length === 0
            ? t('governance.decides.nobodyFound')
            : approvers.map((who, index) => (
                <span key={who}>
                  {index > 0 && ', '}
                  <RefLink entityRef={who} />
                </span>
              ))}
          {via && via !== 'role' && approvers.length > 0 && (
            <span className={classes.quiet}>
              {' '}
              ({t(`governance.decides.via.${via}`)})
            </span>
          )}
          <div className={classes.quiet}>
            {usualHours === null
              ? t('governance.decides.never')
              : t('governance.decides.usually', {
                  time: timeText(usualHours),
                })}
          </div>
        </li>
      ))}
    </ul>
  );
}
