/** Somebody else took over meanwhile and does the same from where it was. */
export class TurnLostError extends Error {
  constructor() {
    super('States are being followed by another replica');
  }
}
