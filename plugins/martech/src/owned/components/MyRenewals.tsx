import { OwnedRenewals } from './OwnedRenewals';
import { OwnershipLoader } from './OwnershipLoader';

const MINE = { mine: true } as const;

/** Contracts of the reader and their teams that can be cancelled, on the home page. */
export function Content() {
  return (
    <OwnershipLoader query={MINE}>
      {ownership => <OwnedRenewals ownership={ownership} />}
    </OwnershipLoader>
  );
}
