import { Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useRecordMetrics } from '../../../governance/hooks/useRecordMetrics';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usePlaces } from '../../hooks/usePlaces';
import { Section, SectionFailed } from '../Section';
import { NextToEnd } from './NextToEnd';

const useStyles = makeStyles(
  theme => ({
    soon: { fontWeight: 600 },
    more: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechExceptionsSection' },
);

/** Which exceptions end soon, and which never seem to. */
export function ExceptionsSection(props: { today: string }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const places = usePlaces();
  const { data, error, isPending, refetch } = useRecordMetrics();
  const debt = data?.exceptions;
  return (
    <Section
      title={t('overview.figure.exceptions.title')}
      counts={t('overview.figure.exceptions.counts')}
      to={places.governance('exceptions', { state: 'active', order: 'due' })}
      toLabel={t('overview.figure.exceptions.all')}
    >
      {isPending && <Progress />}
      {error && !data && (
        <SectionFailed error={error} onRetry={() => void refetch()} />
      )}
      {debt?.active === 0 && (
        <StatusMark tone="good">
          {t('overview.figure.exceptions.none')}
        </StatusMark>
      )}
      {debt && debt.active > 0 && (
        <>
          <div className={classes.soon}>
            {t('overview.figure.exceptions.soon', {
              count: debt.expiringIn30Days,
              number: formats.number(debt.expiringIn30Days),
            })}
          </div>
          <div className={classes.more}>
            {t('overview.figure.exceptions.active', {
              number: formats.number(debt.active),
              days: formats.number(debt.oldestDays ?? 0),
            })}
          </div>
          {debt.permanent > 0 && (
            <StatusMark tone="bad">
              {t('overview.figure.exceptions.permanent', {
                count: debt.permanent,
                number: formats.number(debt.permanent),
              })}
            </StatusMark>
          )}
          <NextToEnd today={props.today} />
        </>
      )}
    </Section>
  );
}
