import { ObjectShape, Shape } from './shape';

const text: Shape = { type: 'text' };
const texts: Shape = { type: 'map', values: text };

/** What rules see of `metadata`: the fields every Backstage entity has. */
export const metadataShape: ObjectShape = {
  type: 'object',
  name: 'Metadata',
  fields: new Map<string, Shape>([
    ['name', text],
    ['namespace', text],
    ['title', text],
    ['description', text],
    ['uid', text],
    ['etag', text],
    ['tags', { type: 'list', items: text }],
    [
      'links',
      {
        type: 'list',
        items: {
          type: 'object',
          name: 'Metadata.links.item',
          fields: new Map([
            ['url', text],
            ['title', text],
            ['icon', text],
            ['type', text],
          ]),
        },
      },
    ],
    ['labels', texts],
    ['annotations', texts],
  ]),
};
