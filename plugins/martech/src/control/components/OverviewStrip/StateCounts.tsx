import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ControlOverview } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { stateShares } from '../../lib/stateShares';
import { useStateFills } from '../StateBand';
import { Hint } from './Hint';

const useStyles = makeStyles(
  theme => ({
    bar: {
      display: 'flex',
      gap: 1,
      height: 10,
      overflow: 'hidden',
      borderRadius: theme.shape.borderRadius,
    },
    part: { minWidth: 3 },
    list: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2.5),
      listStyle: 'none',
      margin: theme.spacing(0.75, 0, 0),
      padding: 0,
    },
    link: {
      display: 'inline-flex',
      gap: theme.spacing(0.75),
      color: theme.palette.text.primary,
    },
    number: { fontWeight: 700, fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'MartechStateCounts' },
);

/** How many platforms are in each state; each number opens the list behind it. */
export function StateCounts(props: {
  states: ControlOverview['states'];
  /** Address of the list; the page it stands on without it. */
  list?: string;
}) {
  const { list = '' } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const fills = useStateFills();
  const { shares, total } = stateShares(props.states);
  const name = (state: string) => word(t, 'controlState', state);
  return (
    <>
      <div
        role="img"
        className={classes.bar}
        aria-label={t('control.overview.bar', {
          total: formats.number(total),
          shares: shares
            .map(({ count, state }) =>
              t('control.overview.share', {
                number: formats.number(count),
                state: name(state),
              }),
            )
            .join(', '),
        })}
      >
        {shares.map(({ count, state }) => (
          <span
            key={state}
            className={`${classes.part} ${fills[state]}`}
            style={{ flex: `${count} 1 0` }}
          />
        ))}
      </div>
      <ul className={classes.list}>
        {shares.map(({ count, state }) => (
          <li key={state}>
            <Link
              to={`${list}?controlState=${state}`}
              className={classes.link}
              aria-label={t('control.overview.show', {
                number: formats.number(count),
                state: name(state),
              })}
            >
              <span className={classes.number}>{formats.number(count)}</span>{' '}
              <Word t={t} list="controlState" value={state} />
            </Link>
          </li>
        ))}
        <li>
          <Hint text={t('control.overview.counts')} />
        </li>
      </ul>
    </>
  );
}
