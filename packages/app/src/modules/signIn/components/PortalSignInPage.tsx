import { SignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { readSamplePeople } from '../samplePeople';
import { SampleSignInPage } from './SampleSignInPage';

/** The sample people where they are switched on, otherwise Backstage's own guest sign-in. */
export function PortalSignInPage(props: SignInPageProps) {
  const people = readSamplePeople(useApi(configApiRef));
  return people ? (
    <SampleSignInPage {...props} people={people} />
  ) : (
    <SignInPage {...props} providers={['guest']} />
  );
}
