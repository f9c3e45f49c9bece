import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { har } from '../__testUtils__/har';
import {
  candidate,
  finding,
  listed,
  open,
  page,
} from '../__testUtils__/renderDiscovery';

// Tests have no threads and no bundler: the page reads by itself.
jest.mock('../worker/startWorker', () => ({
  startWorker: () => {
    throw new DOMException('No threads here', 'SecurityError');
  },
}));
// What is lazy is compiled within the test.
jest.setTimeout(120_000);
const patience = { timeout: 30_000 };

/** Files of the test's browser cannot be read piece by piece, blobs can. */
async function choose(name: string, text: string) {
  const more = { name, lastModified: 0, webkitRelativePath: '' };
  const file = Object.assign(new Blob([text]), more);
  await userEvent.upload(
    screen.getByLabelText('Choose a file', { selector: 'input' }),
    file,
  );
}

async function paste(text: string) {
  const field = await screen.findByLabelText(
    'What the website loads',
    {},
    patience,
  );
  await userEvent.click(field);
  await userEvent.paste(text);
  await userEvent.click(
    screen.getByRole('button', { name: 'Read what I pasted' }),
  );
}

describe('a look at a website', () => {
  it('sends names of hosts and counts, after they were shown, and nothing else', async () => {
    const report = jest.fn().mockResolvedValue({
      asOf: '2026-11-22T10:00:00.000Z',
      hosts: 2,
      stored: true,
      findings: [
        finding('Nobody', { verdict: 'unregistered', platforms: [] }),
        finding('Hotjar', {
          verdict: 'registered',
          platforms: [
            {
              entityRef: 'marketingplatform:default/heatmaps',
              title: 'Heatmaps',
              lifecycle: 'operating',
              controlState: 'drifting',
            },
          ],
        }),
      ],
    });
    const api = open({ candidates: listed(), report });
    const text = har([
      'https://www.shop.example/?token=s3cret',
      'https://static.hotjar.com/c.js?key=s3cret',
    ]);
    await choose('shop.har', text);
    expect(
      await screen.findByText(
        /shop.har · Recording of a browser/,
        {},
        patience,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('2 addresses, 2 different hosts')).toBeVisible();
    expect(screen.getByLabelText('Website')).toHaveValue('www.shop.example');
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the names that will be sent' }),
    );
    const names = screen.getByRole('list', {
      name: 'These names leave your browser',
    });
    expect(names).toHaveTextContent('static.hotjar.com 1 ×');
    expect(report).not.toHaveBeenCalled();
    await userEvent.click(
      screen.getByRole('button', { name: 'Compare with the register' }),
    );
    const table = await screen.findByRole(
      'table',
      {
        name: 'Tools that were seen',
      },
      patience,
    );
    const rows = within(table).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('Not registered');
    expect(rows[1]).toHaveTextContent('On the list below');
    expect(rows[2]).toHaveTextContent('Heatmaps');
    expect(rows[2]).toHaveTextContent('Drifting');
    expect(report).toHaveBeenCalledWith({
      hosts: [
        { host: 'static.hotjar.com', count: 1 },
        { host: 'www.shop.example', count: 1 },
      ],
      source: { kind: 'har', site: 'www.shop.example' },
    });
    await userEvent.click(
      screen.getByRole('button', { name: /^Not registered/ }),
    );
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    await waitFor(() =>
      expect(api.discovery.candidates).toHaveBeenCalledTimes(2),
    );
  });

  it('says where a file is broken, and goes on with what was read', async () => {
    open({ candidates: listed() });
    const text = har(['https://a.example/x', 'https://b.example/y']);
    await choose('half.har', text.slice(0, text.length / 2));
    expect(
      await screen.findByText(/The file ends in the middle/, {}, patience),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Compare with the register' }),
    ).toBeEnabled();
    await userEvent.click(
      screen.getByRole('button', { name: 'Look at something else' }),
    );
    await paste('nothing in here');
    expect(
      await screen.findByText(
        /There is no address of a website in it/,
        {},
        patience,
      ),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Compare with the register' }),
    ).not.toBeInTheDocument();
  });

  it('says when it could not be compared, and that it can be tried again', async () => {
    const report = jest.fn().mockRejectedValue(new Error('no answer'));
    open({ candidates: listed(), report });
    await paste('static.hotjar.com');
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Compare with the register' },
        patience,
      ),
    );
    expect(await screen.findByText(/no answer/, {}, patience)).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Compare with the register' }),
    ).toBeEnabled();
  });

  it('asks for the name of a website that is one', async () => {
    open({ candidates: listed() });
    await paste('static.hotjar.com');
    await userEvent.type(
      await screen.findByLabelText('Website', {}, patience),
      'our shop',
    );
    expect(screen.getByText(/Write the name of a website/)).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Compare with the register' }),
    ).toBeDisabled();
  });
});

describe('candidates', () => {
  it('lead to the form that registers them, with who makes it', async () => {
    open({ candidates: listed() });
    const link = await screen.findByRole(
      'button',
      {
        name: 'Register it: SurveyMonkey',
      },
      patience,
    );
    const address = new URL(`http://x${link.getAttribute('href')}`);
    expect(address.pathname).toBe(
      '/create/templates/default/register-platform',
    );
    expect(JSON.parse(address.searchParams.get('formData') ?? '')).toEqual({
      title: 'SurveyMonkey',
      vendor: {
        title: 'SurveyMonkey',
        website: 'https://surveymonkey.com',
        domains: ['surveymonkey.com'],
      },
    });
    const item = screen.getByRole('listitem');
    expect(item).toHaveTextContent(
      'Seen as widget.surveymonkey.com and 1 more on www.shop.example, in a recording',
    );
    expect(item).toHaveTextContent(
      'First seen Nov 20, 2026, last Nov 22, 2026',
    );
  });

  it('are ignored with a reason', async () => {
    const ignoreCandidate = jest.fn().mockResolvedValue(candidate());
    open({ candidates: listed(), ignoreCandidate });
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Ignore: SurveyMonkey' },
        patience,
      ),
    );
    const dialog = screen.getByRole('dialog', { name: 'Ignore SurveyMonkey' });
    const act = within(dialog).getByRole('button', { name: 'Ignore it' });
    await userEvent.click(act);
    expect(within(dialog).getByText('Fill this in')).toBeVisible();
    expect(ignoreCandidate).not.toHaveBeenCalled();
    await userEvent.type(within(dialog).getByLabelText('Why'), ' IT runs it. ');
    await userEvent.click(act);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(ignoreCandidate).toHaveBeenCalledWith('01JD', 4, {
      reason: 'IT runs it.',
    });
  });

  it('say who was faster', async () => {
    const ignoreCandidate = jest
      .fn()
      .mockRejectedValue(
        new Error('SurveyMonkey has changed since you looked at it'),
      );
    open({ candidates: listed(), ignoreCandidate });
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Ignore: SurveyMonkey' },
        patience,
      ),
    );
    await userEvent.type(screen.getByLabelText('Why'), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Ignore it' }));
    expect(
      await screen.findByText(/has changed since/, {}, patience),
    ).toBeVisible();
  });

  it('may be excepted for a while, about the platform they run in', async () => {
    const exceptCandidate = jest.fn().mockResolvedValue(candidate());
    open({ candidates: listed(), exceptCandidate });
    await userEvent.click(
      await screen.findByRole(
        'button',
        {
          name: 'Ask for an exception: SurveyMonkey',
        },
        patience,
      ),
    );
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(
      dialog.getByRole('textbox', { name: /platforms it/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Web shop' }, patience),
    );
    await userEvent.type(dialog.getByLabelText('Why'), 'Until June');
    await userEvent.type(dialog.getByLabelText(/What keeps/), 'Consent');
    expect(dialog.getByLabelText('Until when')).toHaveValue('2027-02-20');
    await userEvent.click(dialog.getByRole('button', { name: 'Ask for it' }));
    await waitFor(() =>
      expect(exceptCandidate).toHaveBeenCalledWith('01JD', 4, {
        entityRef: 'marketingplatform:default/web-shop',
        reason: 'Until June',
        compensatingControl: 'Consent',
        expiresOn: '2027-02-20',
      }),
    );
  });

  it('show what was said of them, and can be put back', async () => {
    const candidates = jest.fn().mockResolvedValue(
      page(
        candidate({
          state: 'excepted',
          decision: {
            state: 'excepted',
            by: 'user:default/ines',
            at: '2026-11-21T09:00:00.000Z',
            reason: 'Until June',
            entityRef: 'marketingplatform:default/web-shop',
            exception: { id: '01JE', number: 'EXC-7', state: 'requested' },
          },
        }),
      ),
    );
    open({ candidates }, '/?state=excepted');
    const record = await screen.findByRole('link', { name: 'EXC-7' }, patience);
    expect(record).toHaveAttribute('href', '/g/exceptions/01JE');
    expect(screen.getByText('Until June')).toBeVisible();
    expect(
      await screen.findByRole(
        'button',
        { name: 'Put it back: SurveyMonkey' },
        patience,
      ),
    ).toBeVisible();
    expect(candidates.mock.calls[0][0]).toMatchObject({ state: 'excepted' });
  });

  it.each([
    ['/', 'Nothing waits for you'],
    ['/?state=ignored', 'Nothing was ignored'],
    ['/?text=zzz', 'No candidate matches'],
  ])('say at %s that there are none', async (address, words) => {
    open({ candidates: jest.fn().mockResolvedValue(page()) }, address);
    expect(
      await screen.findByRole('heading', { name: words }, patience),
    ).toBeVisible();
  });

  it('say how to begin where nothing was ever found', async () => {
    const counts = { new: 0, registered: 0, ignored: 0, excepted: 0 };
    const candidates = jest.fn().mockResolvedValue({ ...page(), counts });
    open({ candidates });
    expect(
      await screen.findByRole(
        'heading',
        { name: 'Nobody has found a tool here yet' },
        patience,
      ),
    ).toBeVisible();
    expect(screen.getByText(/Start above/)).toBeVisible();
    expect(screen.queryByText('Nothing waits for you')).not.toBeInTheDocument();
  });

  it('say which permission is missing', async () => {
    const refused = await ResponseError.fromResponse(
      new Response('{}', { status: 403 }),
    );
    open({ candidates: jest.fn().mockRejectedValue(refused) });
    expect(
      await screen.findByText(/martech.discovery.read/, {}, patience),
    ).toBeInTheDocument();
  });
});
