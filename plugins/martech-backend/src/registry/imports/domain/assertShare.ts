import { ConflictError } from '@backstage/errors';

const percent = (share: number) => `${Math.round(share * 1_000) / 10} %`;

/** @throws ConflictError when more would be retired than is set or confirmed */
export function assertShare({
  confirmShare = 0,
  maxRetiredShare,
  share,
}: {
  confirmShare?: number;
  maxRetiredShare: number;
  share: number;
}): void {
  if (share <= Math.max(maxRetiredShare, confirmShare)) return;
  throw new ConflictError(
    `This would retire ${percent(
      share,
    )} of what the source had, more than ${percent(
      maxRetiredShare,
    )}: look at the rows that are to be retired, and if they are right, confirm with confirmShare ${
      Math.ceil(share * 1_000) / 1_000
    }`,
  );
}
