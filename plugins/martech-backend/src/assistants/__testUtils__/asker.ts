import request from 'supertest';

/** Asks actions as an assistant does: over HTTP, with the hand of a caller. */
export const asker =
  (server: Parameters<typeof request>[0]) =>
  (action: string, input: object, authorization: string) =>
    request(server)
      .post(
        `/api/martech/.backstage/actions/v2/actions/martech:${action}/invoke`,
      )
      .set('Authorization', authorization)
      .send({ input });
