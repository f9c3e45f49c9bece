import { Ownership } from '@martech-portal/backstage-plugin-martech-common';
import { Empty } from '../../entity/components/Empty';
import { useOwnRefs } from '../../governance/hooks/useOwnRefs';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useOpenPlaces } from '../hooks/useOpenPlaces';
import { MaybeLink } from './MaybeLink';
import { OwnedPlatforms } from './OwnedPlatforms';
import { OwnershipLoader } from './OwnershipLoader';
import { StateCounts } from './StateCounts';

const MINE = { mine: true } as const;

function Platforms(props: { ownership: Ownership }) {
  const { ownership } = props;
  const t = useMartechTranslation();
  const places = useOpenPlaces();
  const owners = useOwnRefs()?.all ?? [];
  if (ownership.owned + ownership.roles + ownership.retired === 0) {
    return (
      <Empty title={t('owned.empty.mine')} nextStep={t('owned.empty.next')} />
    );
  }
  return (
    <>
      <StateCounts ownership={ownership} owners={owners} />
      <OwnedPlatforms platforms={ownership.platforms} />
      {ownership.owned > ownership.platforms.length && owners.length > 0 && (
        <MaybeLink to={places.platforms(owners)}>{t('owned.all')}</MaybeLink>
      )}
    </>
  );
}

/** What the reader and their teams answer for, on the home page. */
export function Content() {
  return (
    <OwnershipLoader query={MINE}>
      {ownership => <Platforms ownership={ownership} />}
    </OwnershipLoader>
  );
}
