import { ConflictError } from '@backstage/errors';

/** Somebody else was first: the record is no longer what was seen. */
export class StaleVersionError extends ConflictError {
  /** In the body of the answer. */
  readonly currentVersion: number;

  constructor(number: string, currentVersion: number) {
    super(
      `${number} has changed since you looked at it: read it again, it is at version ${currentVersion} now`,
    );
    this.currentVersion = currentVersion;
  }
}
