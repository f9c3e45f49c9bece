import { SubPageBlueprint } from '@backstage/frontend-plugin-api';
import { ComponentType } from 'react';

/**
 * A tab of a page in the new frontend system. Its title is data of the app
 * tree, which knows no translations; it can be replaced in app-config.
 */
export const tabExtension = (options: {
  /** Last part of the address. */
  path: string;
  title: string;
  /** Within the plugin, `path` without it. */
  name?: string;
  /** The page; the plugin's first one without it. */
  page?: string;
  load: () => Promise<ComponentType>;
}) =>
  SubPageBlueprint.make({
    name: options.name ?? options.path,
    ...(options.page && {
      attachTo: { id: options.page, input: 'pages' },
    }),
    params: {
      path: options.path,
      title: options.title,
      loader: async () => {
        const [Page, { PagePadding }] = await Promise.all([
          options.load(),
          import('./PagePadding'),
        ]);
        return (
          <PagePadding>
            <Page />
          </PagePadding>
        );
      },
    },
  });
