import { endOf, nextOf } from '../days';
import { SeenIntegration } from '../PlatformView';
import { SignalRule } from './SignalRule';

/** What is wrong with one that much depends on. */
function flaw(
  integration: SeenIntegration,
  now: number,
  soon: number,
): 'monitoring' | 'credentials' | 'maintainer' | undefined {
  const { credentialsExpireOn: until, maintained, monitored } = integration;
  if (until && endOf(until) - soon <= now) return 'credentials';
  if (!monitored) return 'monitoring';
  return maintained ? undefined : 'maintainer';
}

/** A connection that much depends on and that nobody watches over. */
export const brittleIntegration: SignalRule = {
  id: 'brittle-integration',
  severity: 'amber',
  look({ integrations, now }, { credentialsWithin }) {
    const important = integrations.filter(
      ({ criticality, lifecycle }) =>
        lifecycle === 'live' && criticality === 'high',
    );
    const flaws = important.flatMap(integration => {
      const what = flaw(integration, now, credentialsWithin);
      return what ? [{ ...integration, what }] : [];
    });
    const [first] = flaws;
    const ends = important.flatMap(({ credentialsExpireOn: until }) =>
      until ? [endOf(until) - credentialsWithin] : [],
    );
    return {
      again: nextOf(now, ends),
      ...(first && {
        found: {
          source: { kind: 'entity', ref: first.ref },
          data: {
            integrations: flaws.map(({ ref }) => ref),
            flaw: first.what,
            flaws: flaws.map(({ what }) => what),
            ...(first.credentialsExpireOn && {
              credentialsExpireOn: first.credentialsExpireOn,
            }),
          },
        },
      }),
    };
  },
};
