import {
  TemplateIntegrity,
  TemplateRelative,
} from '@martech-portal/backstage-plugin-martech-common';
import { record } from '../../governance/__testUtils__/records';

const ref = (name: string) => `marketingtemplate:default/${name}`;

export const relativeWith = (
  name: string,
  more: Partial<TemplateRelative> = {},
): TemplateRelative => ({
  entityRef: ref(name),
  title: name,
  version: '4.2.0',
  verdict: 'intact',
  regionsChanged: [],
  ...more,
});

/** What the backend says of the master newsletter; all is well unless said. */
export const integrityWith = (
  more: Partial<TemplateIntegrity> = {},
): TemplateIntegrity => ({
  entityRef: ref('newsletter-master'),
  asOf: '2026-11-22T10:00:00.000Z',
  verdict: 'intact',
  version: '4.2.0',
  source: { path: './content/newsletter-master.html' },
  checkedAt: '2026-11-22T09:00:00.000Z',
  changedAt: '2026-11-20T09:00:00.000Z',
  regions: [{ name: 'header', state: 'same', comparedWith: 'approved' }],
  forks: [],
  moreForks: 0,
  copies: [],
  keptIn: 'git',
  proposals: [],
  ...more,
});

/** A version on its way. */
export const proposalWith = (
  more: Partial<TemplateIntegrity['proposals'][number]> = {},
): TemplateIntegrity['proposals'][number] => ({
  record: record({
    type: 'change',
    number: 'CHG-7',
    title: 'Publish version 4.3.0',
    state: 'submitted',
  }),
  template: {
    version: '4.3.0',
    source: { path: './next.html' },
    integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  },
  decided: false,
  ...more,
});
