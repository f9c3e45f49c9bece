import { Config } from '@backstage/config';

/** What `auth.providers.sample` says. */
export interface SampleSignInSettings {
  enabled: boolean;
  /** Names of the catalog users that may be chosen. */
  names: string[];
}

/** Reads the settings; without any, sample sign-in is off. */
export function readSampleSignIn(provider?: Config): SampleSignInSettings {
  const people = provider?.getOptionalConfigArray('people') ?? [];
  return {
    enabled: provider?.getOptionalBoolean('enabled') ?? false,
    names: people.map(person => person.getString('name')),
  };
}
