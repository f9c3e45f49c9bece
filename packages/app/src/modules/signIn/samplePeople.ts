import { ConfigApi } from '@backstage/core-plugin-api';

/** Somebody of the sample company whom one can sign in as. */
export interface SamplePerson {
  /** Name of the User entity. */
  name: string;
  displayName: string;
  role: string;
  does: string;
}

/** The people to choose from, or undefined where sample sign-in is off. */
export function readSamplePeople(
  config: ConfigApi,
): SamplePerson[] | undefined {
  const sample = config.getOptionalConfig('auth.providers.sample');
  if (!sample?.getOptionalBoolean('enabled')) return undefined;
  return (sample.getOptionalConfigArray('people') ?? []).map(person => ({
    name: person.getString('name'),
    displayName: person.getString('displayName'),
    role: person.getString('role'),
    does: person.getString('does'),
  }));
}
