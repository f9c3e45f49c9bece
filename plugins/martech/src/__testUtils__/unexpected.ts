/** A call that a test does not expect, until it says what comes back. */
export const unexpected = <A extends unknown[], R>(name: string) =>
  jest.fn<R, A>(() => {
    throw new Error(`${name} has no answer in this test`);
  });
