import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  iconsApiRef,
  PageBlueprint,
  useApi,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import {
  catalogApiRef,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import { screen } from '@testing-library/react';
import { kindIconModules } from './kindIconsModule';

function Kind(props: { kind: string }) {
  const ref = `${props.kind.toLowerCase()}:default/x`;
  const icons = useApi(iconsApiRef);
  const { Icon } = useEntityPresentation(ref);
  const both = icons.icon(`kind:${props.kind.toLowerCase()}`) && Icon;
  return <li>{`${props.kind}: ${both ? 'icon' : 'none'}`}</li>;
}

const page = PageBlueprint.make({
  params: {
    path: '/kinds',
    loader: async () => (
      <ul>
        {[...martechKindNames, 'Unheard'].map(kind => (
          <Kind key={kind} kind={kind} />
        ))}
      </ul>
    ),
  },
});

it('gives each of our kinds an icon by its name and in entity links', async () => {
  renderTestApp({
    features: [catalogPlugin, ...kindIconModules],
    extensions: [page],
    apis: [[catalogApiRef, { getEntitiesByRefs: async () => ({ items: [] }) }]],
    initialRouteEntries: ['/kinds'],
  });
  await screen.findByText('Unheard: none');
  for (const kind of martechKindNames) {
    expect(screen.getByText(`${kind}: icon`)).toBeInTheDocument();
  }
});
