import {
  Header,
  Page,
  Progress,
  TabbedLayout,
} from '@backstage/core-components';
import { ComponentType, Suspense } from 'react';
import { ReadablePage } from '../ReadablePage';

/** A tab with the component that `lazy` made of it. */
export interface LazyTab {
  path: string;
  title: string;
  Tab: ComponentType;
}

/** A page with tabs in the shell that pages of the old frontend system draw. */
export function TabbedPage(props: {
  title: string;
  subtitle: string;
  tabs: readonly LazyTab[];
}) {
  return (
    <Page themeId="tool">
      <Header title={props.title} subtitle={props.subtitle} />
      <ReadablePage>
        <TabbedLayout>
          {props.tabs.map(({ path, title, Tab }) => (
            <TabbedLayout.Route key={path} path={`/${path}`} title={title}>
              <Suspense fallback={<Progress />}>
                <Tab />
              </Suspense>
            </TabbedLayout.Route>
          ))}
        </TabbedLayout>
      </ReadablePage>
    </Page>
  );
}
