/**
 * Icons of our kinds throughout the portal: in the catalog graph, in links to
 * entities and wherever Backstage looks up an icon by kind.
 *
 * @packageDocumentation
 */
import {
  ApiBlueprint,
  createFrontendFeatureLoader,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { kindIcons, martechKindIcons } from './icons';

const iconBundle = IconBundleBlueprint.make({
  name: 'martech',
  params: {
    icons: Object.fromEntries(
      Object.entries(martechKindIcons).map(([key, Icon]) => [
        key,
        <Icon fontSize="inherit" />,
      ]),
    ),
  },
});

// The graph and entity links take their icons from here and offer no way to
// add some, so the stock API is replaced by itself with more icons.
const entityPresentation = ApiBlueprint.make({
  name: 'entity-presentation',
  params: defineParams =>
    defineParams({
      api: entityPresentationApiRef,
      deps: { catalogApi: catalogApiRef },
      factory: ({ catalogApi }) =>
        DefaultEntityPresentationApi.create({ catalogApi, kindIcons }),
    }),
});

/** The modules behind the opt-in; each belongs to the plugin it changes. */
export const kindIconModules = [
  createFrontendModule({ pluginId: 'app', extensions: [iconBundle] }),
  createFrontendModule({
    pluginId: 'catalog',
    extensions: [entityPresentation],
  }),
];

/**
 * Opt-in: `createApp({ features: [martechKindIconsModule] })`. An app that
 * already replaces the entity presentation API adds our icons there instead.
 *
 * @public
 */
export default createFrontendFeatureLoader({
  loader: () => kindIconModules,
});
