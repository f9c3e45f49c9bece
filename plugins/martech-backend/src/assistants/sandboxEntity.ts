import { entityFromForm } from '@martech-portal/backstage-plugin-martech-common';
import { Caller } from '../http';

/** What somebody says who wants to try out a tool. */
export interface SandboxAsked {
  description?: string;
  name?: string;
  owner: string;
  purpose: string;
  title: string;
  type: string;
}

/**
 * The entity that the form for trying out a tool describes: no personal data,
 * nothing confidential, an experiment of the person who asked.
 */
export function sandboxEntity(asked: SandboxAsked, { principal }: Caller) {
  const { purpose, ...values } = asked;
  return entityFromForm('MarketingPlatform', {
    ...values,
    lifecycle: 'sandbox',
    tier: 'experiment',
    sandbox: { purpose },
    data: { classification: 'internal', personalData: 'none' },
    ...(principal.type === 'user' && {
      roles: [{ role: 'platform-owner', assignee: principal.userEntityRef }],
    }),
  });
}
