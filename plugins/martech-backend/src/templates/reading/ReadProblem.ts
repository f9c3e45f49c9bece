/** Why a file cannot be read, in a sentence for its owner. */
export class ReadProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ReadProblem';
  }
}
