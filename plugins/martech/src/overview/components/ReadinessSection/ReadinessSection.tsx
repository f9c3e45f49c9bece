import { makeStyles } from '@material-ui/core/styles';
import { PortfolioOverview } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usePlaces } from '../../hooks/usePlaces';
import { Section } from '../Section';
import { ConditionBar } from './ConditionBar';
import { ReadinessLevels } from './ReadinessLevels';

const useStyles = makeStyles(
  theme => ({
    ready: { margin: theme.spacing(0, 0, 1), fontWeight: 600 },
    bars: { display: 'grid', gap: theme.spacing(0.75) },
  }),
  { name: 'MartechReadinessSection' },
);

/** Which go-live conditions hold for how many platforms, and how deep the evidence goes. */
export function ReadinessSection(props: {
  overview: Pick<PortfolioOverview, 'readiness' | 'unready'>;
}) {
  const { readiness, unready } = props.overview;
  const { conditions, measured, ready, waived } = readiness;
  const notReady = measured - ready;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const places = usePlaces();
  return (
    <Section
      title={t('overview.figure.readiness.title')}
      counts={t('overview.figure.readiness.counts', {
        measured: formats.number(measured),
      })}
      to={places.list('scorecards')}
      toLabel={t('overview.figure.readiness.all')}
    >
      {measured === 0 ? (
        <p style={{ margin: 0 }}>{t('overview.figure.readiness.none')}</p>
      ) : (
        <>
          <p className={classes.ready}>
            {t('overview.figure.readiness.ready', {
              ready: formats.number(ready),
              measured: formats.number(measured),
            })}{' '}
            {waived > 0 &&
              t('overview.figure.readiness.waived', {
                count: waived,
                number: formats.number(waived),
              })}{' '}
            {notReady > 0 &&
              unready &&
              t('overview.figure.readiness.notReady', {
                count: notReady,
                number: formats.number(notReady),
                inUse: formats.number(unready.total),
                retiring: formats.number(notReady - unready.total),
              })}
          </p>
          <ul className={classes.bars}>
            {conditions.map(condition => (
              <ConditionBar
                key={condition.id}
                condition={condition}
                list={places.list('platforms', { notInPlace: condition.id })}
              />
            ))}
          </ul>
          <ReadinessLevels />
        </>
      )}
    </Section>
  );
}
