import {
  conditions,
  PortfolioOverview,
} from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { daysInUse } from '../../lib/daysInUse';
import { usePlaces } from '../../hooks/usePlaces';
import { Section } from '../Section';
import { UnreadyLine } from './UnreadyLine';

const SHOWN = 6;

/** What is in use though a condition does not hold, and for how long. */
export function UnreadySection(props: {
  overview: Pick<PortfolioOverview, 'asOf' | 'historyFrom' | 'unready'>;
}) {
  const { overview } = props;
  const { unready } = overview;
  const t = useMartechTranslation();
  const formats = useFormats();
  const places = usePlaces();
  if (!unready) return null;
  const { items, total } = unready;
  const lines = items.slice(0, SHOWN).map(platform => ({
    platform,
    inUse:
      platform.liveSince === undefined
        ? undefined
        : daysInUse(platform.liveSince, overview),
  }));
  return (
    <Section
      title={t('overview.figure.unready.title')}
      counts={t('overview.figure.unready.counts')}
      to={
        total > 0
          ? places.list('platforms', {
              lifecycle: ['launched', 'operating'],
              notInPlace: conditions,
            })
          : undefined
      }
      toLabel={t('overview.figure.unready.all', {
        count: total,
        number: formats.number(total),
      })}
    >
      {total === 0 && (
        <StatusMark tone="good">{t('overview.figure.unready.none')}</StatusMark>
      )}
      <ul>
        {lines.map(({ inUse, platform }) => (
          <UnreadyLine
            key={platform.entityRef}
            platform={platform}
            inUse={inUse}
          />
        ))}
      </ul>
    </Section>
  );
}
