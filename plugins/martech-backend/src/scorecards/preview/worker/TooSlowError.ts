/** The rules of a draft took longer than they may. */
export class TooSlowError extends Error {
  constructor(milliseconds: number) {
    super(
      `the rules took longer than ${
        milliseconds / 1_000
      } seconds and were stopped: look for lists inside lists, and split heavy checks`,
    );
    this.name = 'TooSlowError';
  }
}
