import { screen, within } from '@testing-library/react';
import { platformWith } from '../../../entity/__testUtils__/entities';
import { renderStatus } from '../../../status/__testUtils__/renderStatus';
import {
  checkWith,
  readinessWith,
  resultWith,
  statusWith,
} from '../../../status/__testUtils__/status';
import { metricsWith, recordWith } from '../../__testUtils__/control';
import { controlApi } from '../../__testUtils__/controlApi';
import { AnswersContent } from './AnswersContent';

jest.setTimeout(60_000);

const platform = platformWith({
  changePolicy: { standard: [{ id: 'a', title: 'Add a tag' }] },
});
const status = statusWith(
  [
    resultWith([
      checkWith({ condition: 'ownership', message: 'Brand studio owns it.' }),
      checkWith({
        id: 'intake-url',
        title: 'People know where to ask',
        condition: 'intake',
        outcome: 'fail',
        message: 'Nobody knows where to ask.',
      }),
    ]),
  ],
  { readiness: readinessWith() },
);

const show = (api: ReturnType<typeof controlApi>) =>
  renderStatus(<AnswersContent platform={platform} />, {
    api,
    entity: platform,
  });

const question = (name: string) => screen.getByRole('region', { name });

describe('the eight answers on one tab', () => {
  it('answers from checks, records and the entry', async () => {
    await show(
      controlApi(
        {
          recordMetrics: async () =>
            metricsWith({ done: 20, failureRate: 0.1 }),
        },
        {
          status,
          records: [
            recordWith({ requestKind: 'improvement' }),
            recordWith({
              id: '01J00000000000000000000002',
              type: 'release',
              number: 'REL-3',
              title: 'Spring templates',
            }),
          ],
        },
      ),
    );
    expect(
      await screen.findByRole('heading', { name: /of 8 questions/ }),
    ).toBeInTheDocument();
    expect(question('Who owns it?')).toHaveTextContent('Brand studio owns it.');
    expect(question('What counts as a change?')).toHaveTextContent('Add a tag');
    expect(question('What needs approval?')).toHaveTextContent(
      'Marketing decidesMetadataapproved by Maya',
    );
    const improves = question(
      'How does it improve without destabilising itself?',
    );
    for (const words of ['REQ-1', 'REL-3 Spring templates', '10% of 20']) {
      expect(improves).toHaveTextContent(words);
    }
  });

  it('gives each gap the button that opens the right form', async () => {
    await show(controlApi({}, { status }));
    await screen.findByRole('heading', { name: /of 8 questions/ });
    const support = within(question('What is the support path?'));
    expect(support.getByText('Nobody knows where to ask.')).toBeInTheDocument();
    expect(
      support.getByRole('button', {
        name: 'Ask for an exception: People know where to ask',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Suggest an improvement' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Plan a release' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: 'Ask its owner: What does success look like in operation?',
      }),
    ).toBeInTheDocument();
  });

  it('claims no answer that could not be looked up', async () => {
    await show(
      controlApi({
        operatingModel: async () => {
          throw new Error('The line is down');
        },
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The line is down',
    );
    expect(question('What needs approval?')).toHaveTextContent(
      'Could not be looked up',
    );
  });
});
