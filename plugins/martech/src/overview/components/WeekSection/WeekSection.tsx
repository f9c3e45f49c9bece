import { PortfolioOverview } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usePlaces } from '../../hooks/usePlaces';
import { Section } from '../Section';
import { TurnList } from './TurnList';

/** Who lost and who regained control within a week, and why. */
export function WeekSection(props: {
  overview: Pick<PortfolioOverview, 'historyFrom' | 'week'>;
}) {
  const { historyFrom, week } = props.overview;
  const t = useMartechTranslation();
  const formats = useFormats();
  const places = usePlaces();
  if (!week) {
    return (
      <Section
        title={t('overview.page.week.title')}
        counts={
          historyFrom
            ? t('overview.page.week.none', { day: formats.day(historyFrom) })
            : t('overview.page.week.noHistory')
        }
      />
    );
  }
  const { added, lost, regained, since } = week;
  return (
    <Section
      title={t('overview.page.week.title')}
      counts={t('overview.page.week.counts', { day: formats.day(since) })}
      to={places.estate('drift', { days: '7' })}
      toLabel={t('overview.page.week.all')}
    >
      {lost.total + regained.total === 0 && (
        <p style={{ margin: 0 }}>{t('overview.page.week.quiet')}</p>
      )}
      <TurnList
        tone="bad"
        title={t('overview.page.week.lost', {
          count: lost.total,
          number: formats.number(lost.total),
        })}
        turns={lost}
      />
      <TurnList
        tone="good"
        title={t('overview.page.week.regained', {
          count: regained.total,
          number: formats.number(regained.total),
        })}
        turns={regained}
      />
      {added > 0 && (
        <p style={{ margin: 0 }}>
          {t('overview.page.week.added', {
            count: added,
            number: formats.number(added),
          })}
        </p>
      )}
    </Section>
  );
}
