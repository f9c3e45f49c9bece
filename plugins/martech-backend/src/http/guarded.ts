import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { Request, RequestHandler, Response } from 'express';
import { Decisions } from './Decisions';
import { missingPermission } from './missingPermission';

/** A person or a service that has shown who it is. */
export type Caller = BackstageCredentials<
  BackstageUserPrincipal | BackstageServicePrincipal
>;

type Handler = (
  caller: Caller,
  request: Request,
  response: Response,
) => Promise<void>;

/** Wraps a route: who is calling, and may they? */
export type Guard = (
  permission: BasicPermission,
  handler: Handler,
) => RequestHandler;

export function createGuard(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Guard {
  const { httpAuth } = options;
  const decisions = new Decisions(options.permissions);
  return (permission, handler) => async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    if (!(await decisions.allows(credentials, permission))) {
      throw missingPermission(permission.name);
    }
    await handler(credentials, request, response);
  };
}
