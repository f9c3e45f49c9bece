import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Request, RequestHandler, Response } from 'express';
import { Caller } from './guarded';

/**
 * Wraps a route whose permission depends on what it is about: who is calling?
 * Whether they may is asked by what answers.
 */
export type Identify = (
  handler: (
    caller: Caller,
    request: Request,
    response: Response,
  ) => Promise<void>,
) => RequestHandler;

export const createIdentify =
  ({ httpAuth }: { httpAuth: HttpAuthService }): Identify =>
  handler =>
  async (request, response) => {
    const caller = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await handler(caller, request, response);
  };
