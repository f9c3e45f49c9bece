import { TemplatesApi } from '@martech-portal/backstage-plugin-martech-common';
import { unexpected } from './unexpected';

/** Files of templates, as far as a test says what is known of them. */
export const mockTemplatesApi = (): jest.Mocked<TemplatesApi> => ({
  integrity: unexpected('integrity'),
  picture: unexpected('picture'),
  cards: unexpected('cards'),
  check: unexpected('check'),
  proposeVersion: unexpected('proposeVersion'),
  applyVersion: unexpected('applyVersion'),
});
