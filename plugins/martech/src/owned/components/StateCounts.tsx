import { makeStyles } from '@material-ui/core/styles';
import {
  controlStates,
  Ownership,
} from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../components/Word';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { word } from '../../translation';
import { useOpenPlaces } from '../hooks/useOpenPlaces';
import { MaybeLink } from './MaybeLink';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      listStyle: 'none',
      margin: theme.spacing(0.5, 0, 0),
      padding: 0,
    },
    item: { display: 'inline-flex', gap: theme.spacing(0.75) },
    number: { fontWeight: 700, fontVariantNumeric: 'tabular-nums' },
    summary: { margin: 0 },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechStateCounts' },
);

/** How many platforms, and how they stand; each number leads to its list. */
export function StateCounts(props: {
  ownership: Ownership;
  owners: readonly string[];
}) {
  const { owned, retired, roles, states } = props.ownership;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const places = useOpenPlaces();
  const link = (state: string) =>
    props.owners.length > 0 ? places.platforms(props.owners, state) : undefined;
  return (
    <div>
      <p className={classes.summary}>
        {owned > 0
          ? t('owned.counts.owned', { count: owned })
          : t('owned.counts.none')}
        {roles > 0 && `, ${t('owned.counts.roles', { count: roles })}`}
        {retired > 0 && (
          <span className={classes.quiet}>
            {' · '}
            {t('owned.counts.retired', { count: retired })}
          </span>
        )}
      </p>
      <ul className={classes.root}>
        {controlStates
          .filter(state => states[state] > 0)
          .map(state => (
            <li key={state} className={classes.item}>
              <Word t={t} list="controlState" value={state} />
              <span className={classes.number}>
                <MaybeLink
                  to={link(state)}
                  label={t('owned.counts.state', {
                    state: word(t, 'controlState', state),
                    number: formats.number(states[state]),
                  })}
                >
                  {formats.number(states[state])}
                </MaybeLink>
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
