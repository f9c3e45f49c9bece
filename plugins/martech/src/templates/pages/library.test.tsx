import { ResponseError } from '@backstage/errors';
import {
  EntityRow,
  TemplateCard,
  TemplatePicture,
} from '@martech-portal/backstage-plugin-martech-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { cardWith, pictureWith, templateRow } from '../__testUtils__/pictures';
import { renderTemplates } from '../__testUtils__/renderTemplates';

jest.setTimeout(30_000);

const nameOf = (entityRef: string) => entityRef.split('/')[1];

async function open(options: {
  rows: EntityRow[];
  cards?: TemplateCard[];
  picture?: (name: string) => Promise<TemplatePicture>;
  address?: string;
}) {
  const { address = '?view=library', cards = [], rows } = options;
  const api = mockMartechApi(rows);
  api.templates.cards.mockImplementation(async refs => ({
    asOf: '2026-11-22T10:00:00.000Z',
    items: cards.filter(({ entityRef }) => refs.includes(entityRef)),
  }));
  api.templates.picture.mockImplementation(ref =>
    options.picture
      ? options.picture(nameOf(ref))
      : Promise.resolve(pictureWith(nameOf(ref), `<p>${ref}</p>`)),
  );
  await renderTemplates(api, address);
  return api;
}

const cardOf = async (title: string) => {
  const heading = await screen.findByRole('heading', { name: title });
  const card = heading.closest('li');
  if (!card) throw new Error(`No card around ${title}`);
  return within(card);
};

describe('the library of templates', () => {
  it('shows each template with what people choose it by', async () => {
    const api = await open({
      rows: [
        templateRow('master', {
          controlState: 'controlled',
          market: ['dk', 'se', 'no', 'de'],
          rightsExpireOn: '2999-12-31',
        }),
        templateRow('de', { rightsExpireOn: '2020-01-01', version: undefined }),
        templateRow('se'),
      ],
      cards: [
        cardWith('master', {
          forks: 9,
          approvals: [
            { role: 'market', legalEffect: 'none', on: '2026-03-14' },
            { role: 'brand', legalEffect: 'brand', on: '2026-03-11' },
            { role: 'law', legalEffect: 'legal', on: '2026-03-13' },
          ],
        }),
        cardWith('de', {
          regionsChanged: ['legal-footer'],
          verdict: 'changed',
          original: {
            entityRef: 'marketingtemplate:default/master',
            title: 'Master',
          },
        }),
        cardWith('se', {
          behind: {
            versions: 2,
            atLeast: false,
            current: '4.2.0',
            since: '2026-03-13',
          },
        }),
      ],
    });
    const master = await cardOf('Title of master');
    for (const text of [
      'Version 4.2.0',
      'Controlled',
      'Denmark, Sweden, Norway +1',
      /^Rights end in .*Dec 31, 2999$/,
      'Legal approval, Mar 13, 2026',
      /^Unchanged/,
      '9 copies',
    ]) {
      expect(
        await master.findByText(text, { exact: false }),
      ).toBeInTheDocument();
    }
    const german = await cardOf('Title of de');
    for (const text of [
      'No version',
      'Rights ended on Jan 1, 2020',
      'Nobody has approved it',
      'Changed locked parts: legal-footer',
      'Copy of Master',
    ]) {
      expect(
        await german.findByText(text, { exact: false }),
      ).toBeInTheDocument();
    }
    const swedish = await cardOf('Title of se');
    expect(await swedish.findByText(/^2 versions behind/)).toBeInTheDocument();
    // A screen full of them is one request.
    expect(api.templates.cards).toHaveBeenCalledTimes(1);
    expect(
      master.getByRole('link', { name: 'Look at Title of master' }),
    ).toHaveAttribute('href', '/look/default/master');
  });

  it('draws files only in frames that run nothing and lead nowhere', async () => {
    await open({
      rows: [templateRow('agency')],
      picture: async name =>
        pictureWith(
          name,
          '<script>window.parent.hacked = true</script><p>A</p><form action="https://evil.example"><input autofocus></form>',
        ),
    });
    const frame = await screen.findByTitle('Picture of Title of agency');
    expect(frame).toHaveAttribute('sandbox', '');
    expect(frame).toHaveAttribute('tabindex', '-1');
    const page = frame.getAttribute('srcdoc') ?? '';
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<p>A</p>');
    expect(page).not.toMatch(/script>|evil\.example|autofocus/);
    expect(frame).not.toHaveAttribute('src');
  });

  it.each<[string, Partial<TemplatePicture>, RegExp]>([
    [
      'no file',
      { missing: { reason: 'no-source', text: 'x' } },
      /^No file on record yet$/,
    ],
    [
      'a file that is not to be read',
      { missing: { reason: 'unreadable', text: 'Put the file back.' } },
      /^Put the file back\.$/,
    ],
    [
      'a file that is too large',
      { missing: { reason: 'too-large', text: 'x' } },
      /larger than 500 kB/,
    ],
    [
      'a file that nobody can draw',
      { missing: { reason: 'unknown-sort', text: 'x' } },
      /Files of this sort have no picture/,
    ],
    [
      'a file that may not be shown',
      { missing: { reason: 'not-shown', text: 'x' } },
      /set up not to show files/,
    ],
  ])('says why there is no picture of %s', async (_, more, text) => {
    await open({
      rows: [templateRow('bare')],
      picture: async name => pictureWith(name, undefined, more),
    });
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.queryByTitle(/^Picture of/)).not.toBeInTheDocument();
  });

  it('says once that there is no file, and all of a line that is cut', async () => {
    await open({
      rows: [templateRow('bare', { rightsExpireOn: '2999-12-31' })],
      cards: [cardWith('bare', { verdict: 'no-source', forks: 2 })],
      picture: async name =>
        pictureWith(name, undefined, {
          missing: { reason: 'no-source', text: 'x' },
        }),
    });
    const bare = await cardOf('Title of bare');
    expect(await bare.findByText('2 copies')).toBeInTheDocument();
    expect(await bare.findAllByText(/no file/i)).toHaveLength(1);
    const rights = bare.getByText(/^Rights end in/);
    expect(rights).toHaveAttribute('title', rights.textContent);
    expect(bare.getByRole('heading')).toHaveAttribute('title', 'Title of bare');
  });

  it('tries a picture again that could not be loaded', async () => {
    let isDown = true;
    await open({
      rows: [templateRow('slow')],
      picture: async name => {
        if (isDown) throw new Error('The source sleeps');
        return pictureWith(name, '<p>A</p>');
      },
    });
    expect(await screen.findByText(/The source sleeps/)).toBeInTheDocument();
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: /again/ }));
    expect(
      await screen.findByTitle('Picture of Title of slow'),
    ).toBeInTheDocument();
  });

  it('is a way of looking at the list, and keeps its filters', async () => {
    const api = await open({
      rows: [templateRow('master')],
      address: '?type=email',
    });
    expect(await screen.findByRole('table')).toBeInTheDocument();
    expect(api.templates.picture).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Pictures' }));
    await cardOf('Title of master');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const asked = api.queryEntities.mock.calls
      .map(([query]) => query)
      .filter(({ limit }) => limit === 100);
    expect(asked.at(-1)?.where).toMatchObject({ type: { in: ['email'] } });
    await userEvent.click(screen.getByRole('button', { name: 'List' }));
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('says when there is nothing, and who may not look', async () => {
    await open({ rows: [] });
    expect(await screen.findByText('No templates yet')).toBeInTheDocument();
    const refusal = await ResponseError.fromResponse(
      new Response('{}', { status: 403 }),
    );
    const api = mockMartechApi([]);
    api.queryEntities.mockRejectedValue(refusal);
    await renderTemplates(api, '?view=library');
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(/may not/),
    );
  });
});
