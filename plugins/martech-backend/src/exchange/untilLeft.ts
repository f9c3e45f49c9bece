const hasLeft = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** Sends something; a client that leaves is no failure: nobody is there to be told. */
export async function untilLeft(send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!hasLeft(error)) throw error;
  }
}
