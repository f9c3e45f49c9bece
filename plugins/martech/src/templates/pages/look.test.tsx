import { ResponseError } from '@backstage/errors';
import {
  PictureContent,
  TemplateIntegrity,
  TemplatePicture,
} from '@martech-portal/backstage-plugin-martech-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { integrityWith, relativeWith } from '../__testUtils__/integrity';
import { pictureWith } from '../__testUtils__/pictures';
import { renderTemplates } from '../__testUtils__/renderTemplates';

jest.setTimeout(30_000);

const footer = (text: string) =>
  `<h1>Autumn</h1><footer data-region="legal">${text}</footer>`;

/** A file whose footer is marked. */
function withFooter(name: string, text: string): TemplatePicture {
  const picture = pictureWith(name, footer(text));
  const start = footer(text).indexOf('<footer');
  const parts: PictureContent['parts'] = [
    { name: 'legal', start, end: footer(text).length },
  ];
  return { ...picture, content: { ...picture.content!, parts } };
}

async function open(
  name: string,
  integrity: Partial<TemplateIntegrity>,
  pictures: Record<string, TemplatePicture>,
) {
  const api = mockMartechApi([]);
  api.governance.states.mockResolvedValue({
    items: [],
  });
  api.templates.integrity.mockResolvedValue(
    integrityWith({
      entityRef: `marketingtemplate:default/${name}`,
      ...integrity,
    }),
  );
  api.templates.picture.mockImplementation(
    async ref => pictures[ref.split('/')[1]],
  );
  await renderTemplates(api, `/default/${name}`);
  return api;
}

const fork: Partial<TemplateIntegrity> = {
  original: relativeWith('master', { title: 'Title of master' }),
  verdict: 'changed',
  regions: [{ name: 'legal', state: 'changed', comparedWith: 'original' }],
};

describe('a template to look at', () => {
  it('stands beside its original, with what differs part by part', async () => {
    await open('de', fork, {
      master: withFooter('master', 'Imprint. <a href="/stop">Unsubscribe</a>'),
      de: withFooter('de', 'Imprint. <b>Sale!</b>'),
    });
    for (const name of ['de', 'master']) {
      const frame = await screen.findByTitle(`Picture of Title of ${name}`);
      expect(frame).toHaveAttribute('sandbox', '');
    }
    const part = within(await screen.findByRole('region', { name: 'legal' }));
    expect(
      screen.getByRole('heading', { name: 'legal (locked)' }),
    ).toBeInTheDocument();
    const marked = (tag: string) =>
      [...document.querySelectorAll(tag)].map(({ textContent }) => textContent);
    expect(part.getByText('Imprint.', { exact: false })).toBeInTheDocument();
    expect(marked('del').join(' ')).toContain('gone: Unsubscribe');
    expect(marked('ins').join(' ')).toContain('new: Sale');
    expect(
      screen.queryByText('Outside the marked parts'),
    ).not.toBeInTheDocument();
  });

  it('compares the source, where that is what differs', async () => {
    const other = withFooter('de', 'Imprint.');
    const text = other.content!.text.replace('<h1>', '<h1 hidden>');
    const parts = other.content!.parts.map(part => ({
      ...part,
      start: part.start + 7,
      end: part.end + 7,
    }));
    await open('de', fork, {
      master: withFooter('master', 'Imprint.'),
      de: { ...other, content: { ...other.content!, text, parts, hash: 'x' } },
    });
    expect(
      await screen.findByText(/^Nothing differs in what people read/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'The source' }));
    expect(
      await screen.findByRole('region', { name: 'Outside the marked parts' }),
    ).toHaveTextContent('<h1 hidden>');
    expect(screen.getByText('The same in both: legal')).toBeInTheDocument();
  });

  it('says what was taken out of a hostile file', async () => {
    await open(
      'agency',
      {},
      {
        agency: pictureWith(
          'agency',
          '<script>1</script><p onclick="x">A</p><img src="https://evil.example/a.gif">',
        ),
      },
    );
    expect(
      await screen.findByText(/^2 scripts and the like were taken out/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^1 picture, font or style from elsewhere/),
    ).toBeInTheDocument();
    expect(screen.queryByText('What differs')).not.toBeInTheDocument();
  });

  it('says when there is nothing to compare', async () => {
    await open('de', fork, {
      master: withFooter('master', 'Imprint.'),
      de: pictureWith('de', undefined, {
        missing: { reason: 'unreadable', text: 'Put the file back.' },
      }),
    });
    expect(
      await screen.findByText('Both files must be readable to be compared.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Put the file back.')).toBeInTheDocument();
  });

  it('says when there is none that somebody may see', async () => {
    const api = mockMartechApi([]);
    api.templates.integrity.mockRejectedValue(
      await ResponseError.fromResponse(new Response('{}', { status: 404 })),
    );
    await renderTemplates(api, '/default/hidden');
    expect(
      await screen.findByText('There is no such template'),
    ).toBeInTheDocument();
    expect(api.templates.picture).not.toHaveBeenCalled();
  });

  it('names the permission that is missing', async () => {
    const api = mockMartechApi([]);
    api.templates.integrity.mockRejectedValue(
      await ResponseError.fromResponse(new Response('{}', { status: 403 })),
    );
    await renderTemplates(api, '/default/master');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /martech\.scorecard\.read/,
    );
  });
});
