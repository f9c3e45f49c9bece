import {
  Stepper,
  StepperProps,
} from '@backstage/plugin-scaffolder-react/alpha';
import { SecretsContextProvider } from '@backstage/plugin-scaffolder-react';
import { renderInTestApp } from '@backstage/test-utils';
import { JsonValue } from '@backstage/types';
import { screen, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { FieldProps } from '../../fields/fieldProps';
import { sendForm } from '../../__testUtils__/sendForm';
import { usePreselected } from './usePreselected';

// The form is compiled within the test.
jest.setTimeout(60_000);

/** What a browser does when somebody types. */
function type(input: HTMLInputElement, text: string) {
  const { set } = Object.getOwnPropertyDescriptor(
    HTMLInputElement.prototype,
    'value',
  )!;
  set!.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A field that is chosen by itself just when somebody types into another one. */
function Team({ formData, onChange }: FieldProps<string, {}>) {
  usePreselected('web-care', formData, onChange);
  useEffect(() => {
    type(screen.getByLabelText<HTMLInputElement>('Name'), 'Po');
  }, []);
  return <output>{formData}</output>;
}

const extensions: StepperProps['extensions'] = [
  { name: 'TestTeam', component: Team },
];

describe('a field that is chosen by itself', () => {
  it('takes no letter back that is typed meanwhile', async () => {
    const onCreate = jest.fn(async (_: Record<string, JsonValue>) => {});
    await renderInTestApp(
      <SecretsContextProvider>
        <Stepper
          manifest={{
            title: 'Register',
            steps: [
              {
                title: 'Step',
                schema: {
                  properties: {
                    name: { title: 'Name', type: 'string' },
                    team: { type: 'string', 'ui:field': 'TestTeam' },
                  },
                },
              },
            ],
          }}
          extensions={extensions}
          initialState={{ name: 'P' }}
          onCreate={onCreate}
        />
      </SecretsContextProvider>,
    );
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('web-care'),
    );
    expect(screen.getByLabelText('Name')).toHaveValue('Po');
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({ name: 'Po', team: 'web-care' });
  });
});
