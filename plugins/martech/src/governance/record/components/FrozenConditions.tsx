import { makeStyles } from '@material-ui/core/styles';
import { conditions } from '@martech-portal/backstage-plugin-martech-common';
import { Tone } from '../../../components/Word';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { humanName } from '../../../lib/humanName';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
      gap: theme.spacing(0.5, 2),
      paddingTop: `${theme.spacing(1)}px !important`,
      '& > li': { marginTop: '0 !important' },
    },
  }),
  { name: 'MartechFrozenConditions' },
);

interface Condition {
  id: string;
  holds: boolean;
  waived?: boolean;
}

const toneOf = ({ holds, waived }: Condition): Tone => {
  if (!holds) return 'bad';
  return waived ? 'warn' : 'good';
};

/** The eight conditions as they were when the review looked. */
export function FrozenConditions(props: { conditions: readonly Condition[] }) {
  const t = useMartechTranslation();
  const classes = useStyles();
  const nameOf = (id: string) => {
    const known = conditions.find(condition => condition === id);
    return known ? t(`entity.scorecard.condition.${known}`) : humanName(id);
  };
  return (
    <ul className={classes.root}>
      {props.conditions.map(condition => (
        <li key={condition.id}>
          <StatusMark tone={toneOf(condition)}>
            {nameOf(condition.id)}:{' '}
            {t(
              condition.holds
                ? 'governance.record.frozen.holds'
                : 'governance.record.frozen.missing',
            )}
          </StatusMark>
        </li>
      ))}
    </ul>
  );
}
