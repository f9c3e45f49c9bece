import {
  EntityRow,
  TemplateCard,
  TemplatePicture,
} from '@martech-portal/backstage-plugin-martech-common';

const ref = (name: string) => `marketingtemplate:default/${name}`;

/** A template as a list shows it. */
export const templateRow = (
  name: string,
  more: Partial<EntityRow> = {},
): EntityRow => ({
  uid: name,
  entityRef: ref(name),
  kind: 'MarketingTemplate',
  namespace: 'default',
  name,
  title: `Title of ${name}`,
  type: 'email',
  lifecycle: 'approved',
  version: '4.2.0',
  ...more,
});

/** The file of a template; without text it has no picture. */
export const pictureWith = (
  name: string,
  text: string | undefined,
  more: Partial<TemplatePicture> = {},
): TemplatePicture => ({
  entityRef: ref(name),
  title: `Title of ${name}`,
  type: 'email',
  asOf: '2026-11-22T10:00:00.000Z',
  verdict: 'intact',
  ...(text !== undefined && {
    content: {
      sort: 'html',
      text,
      hash: `sha256-${name}-${text.length}`,
      bytes: text.length,
      parts: [],
    },
  }),
  ...more,
});

/** What the library says of a template; all is well unless said. */
export const cardWith = (
  name: string,
  more: Partial<TemplateCard> = {},
): TemplateCard => ({
  entityRef: ref(name),
  verdict: 'intact',
  regionsChanged: [],
  forks: 0,
  approvals: [],
  ...more,
});
