import { Config } from '@backstage/config';

/** What `auth.providers.sample` says. */
export interface SampleSignInSettings {
  enabled: boolean;
  /** Who may be chosen: names of catalog users, with their full names. */
  people: Map<string, string>;
}

/** Reads the settings; without any, sample sign-in is off. */
export function readSampleSignIn(provider?: Config): SampleSignInSettings {
  const people = provider?.getOptionalConfigArray('people') ?? [];
  return {
    enabled: provider?.getOptionalBoolean('enabled') ?? false,
    people: new Map(
      people.map(person => [
        person.getString('name'),
        person.getString('displayName'),
      ]),
    ),
  };
}
