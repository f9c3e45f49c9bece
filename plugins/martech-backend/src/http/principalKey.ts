import { Caller } from './guarded';

/** Callers with the same key are shown the same. */
export const principalKey = ({ principal }: Caller) =>
  principal.type === 'user'
    ? `user ${principal.userEntityRef}`
    : `service ${principal.subject} ${JSON.stringify(
        principal.accessRestrictions ?? {},
      )}`;
