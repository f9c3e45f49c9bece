import { makeStyles } from '@material-ui/core/styles';
import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FactValue, recordFacts } from '../lib/recordFacts';
import { FactText } from './FactText';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))',
      gap: theme.spacing(2),
      margin: 0,
      whiteSpace: 'pre-line',
    },
    wide: { gridColumn: '1 / -1' },
    name: { ...theme.typography.caption, color: theme.palette.text.secondary },
    value: { margin: 0, overflowWrap: 'anywhere' },
  }),
  { name: 'MartechRecordFacts' },
);

/** Texts get a line of their own, values stand side by side. */
const isLong = (value: FactValue) =>
  value.as === 'markdown' || value.as === 'text';

/** What a record says, name by name. */
export function RecordFacts(props: { record: MartechRecord }) {
  const t = useMartechTranslation();
  const classes = useStyles();
  const facts = recordFacts(props.record);
  if (facts.length === 0) return null;
  return (
    <dl className={classes.root}>
      {facts.map(({ id, value }) => (
        <div key={id} className={isLong(value) ? classes.wide : undefined}>
          <dt className={classes.name}>{t(`governance.record.field.${id}`)}</dt>
          <dd className={classes.value}>
            <FactText value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
