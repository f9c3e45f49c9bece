import { statfsSync } from 'node:fs';
import { Problem } from './problem.mjs';

const GIGABYTE = 1024 ** 3;

/** Throws the sentence for a disk with less free space than `gigabytes` where `folder` lies. */
export function assertSpace(folder, gigabytes, why) {
  const { bavail, bsize } = statfsSync(folder);
  const free = (bavail * bsize) / GIGABYTE;
  if (free < gigabytes)
    throw new Problem(
      `Only ${free.toFixed(
        1,
      )} GB are free on the disk of ${folder}, and ${why} about ${gigabytes} GB: free some space and run the same command again.`,
    );
}
