/** `done`, or why not. */
export const outcomeOf = (result: Promise<unknown>): Promise<string> =>
  result.then(
    () => 'done',
    (error: Error) => error.message,
  );
