import { useEntity } from '@backstage/plugin-catalog-react';
import { Empty } from '../../entity/components/Empty';
import { MartechCard } from '../../entity/components/MartechCard';
import { Section } from '../../entity/components/Section';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useOpenPlaces } from '../hooks/useOpenPlaces';
import { ownersOf } from '../lib/ownersOf';
import { MaybeLink } from './MaybeLink';
import { OwnedPlatforms } from './OwnedPlatforms';
import { OwnedRenewals } from './OwnedRenewals';
import { OwnershipLoader } from './OwnershipLoader';
import { StateCounts } from './StateCounts';
import { WaitingLine } from './WaitingLine';

/** What a team or a person answers for, on their page; nothing on other pages. */
export function OwnershipCard() {
  const t = useMartechTranslation();
  const places = useOpenPlaces();
  const { entity } = useEntity();
  const kind = entity.kind.toLocaleLowerCase('en');
  if (kind !== 'user' && kind !== 'group') return null;
  const owners = ownersOf(entity);
  return (
    <MartechCard title={t(`owned.card.${kind}`)}>
      <OwnershipLoader query={{ owners }}>
        {ownership =>
          ownership.owned + ownership.roles + ownership.retired === 0 ? (
            <Empty
              title={t(`owned.empty.${kind}`)}
              nextStep={t('owned.empty.next')}
            />
          ) : (
            <>
              <StateCounts ownership={ownership} owners={owners} />
              <WaitingLine waiting={ownership.waiting} />
              {ownership.platforms.length > 0 && (
                <Section title={t('owned.platforms')}>
                  <OwnedPlatforms platforms={ownership.platforms} />
                  {ownership.owned > ownership.platforms.length && (
                    <MaybeLink to={places.platforms(owners)}>
                      {t('owned.all')}
                    </MaybeLink>
                  )}
                </Section>
              )}
              <Section title={t('owned.renewals')}>
                <OwnedRenewals ownership={ownership} />
              </Section>
            </>
          )
        }
      </OwnershipLoader>
    </MartechCard>
  );
}
