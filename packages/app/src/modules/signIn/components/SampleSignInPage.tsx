import { ProxiedSignInPage } from '@backstage/core-components';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useCallback, useState } from 'react';
import { forgetOnSignOut } from '../forgetOnSignOut';
import { reason } from '../reason';
import { SamplePerson } from '../samplePeople';
import { useChosenPerson } from '../useChosenPerson';
import { PeoplePage } from './PeoplePage';
import { SignInFailed } from './SignInFailed';

/** The header in which the backend's sample provider expects the chosen person. */
const PERSON_HEADER = 'X-Martech-Sample-Person';

/** Signs in as the person chosen before in this browser, or asks. */
export function SampleSignInPage(
  props: SignInPageProps & { people: SamplePerson[] },
) {
  const { people, onSignInSuccess } = props;
  const { name, choose, forget } = useChosenPerson();
  const [attempt, setAttempt] = useState(0);
  const person = people.find(known => known.name === name);
  const displayName = person?.displayName ?? '';
  const Failed = useCallback(
    ({ error }: { error?: Error }) => (
      <SignInFailed
        person={displayName}
        reason={error ? reason(error) : ''}
        onRetry={() => setAttempt(before => before + 1)}
        onOther={forget}
      />
    ),
    [displayName, forget],
  );
  if (!person) return <PeoplePage people={people} onChoose={choose} />;
  return (
    <ProxiedSignInPage
      key={`${person.name}/${attempt}`}
      provider="sample"
      headers={{ [PERSON_HEADER]: person.name }}
      onSignInSuccess={identity => onSignInSuccess(forgetOnSignOut(identity))}
      ErrorComponent={Failed}
    />
  );
}
