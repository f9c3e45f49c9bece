import {
  Header,
  Page,
  Progress,
  TabbedLayout,
} from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ScorecardPages } from '../../scorecards/pages';
import {
  DecisionsPage,
  IntegrationsPage,
  PlatformsPage,
  TemplatesPage,
  VendorsPage,
} from '../listPages';

const OverviewPage = lazy(async () => ({
  default: (await import('../../overview/pages/OverviewPage')).OverviewPage,
}));

/** The overview and the lists with the shell that pages of the old frontend system draw. */
export function MartechPage() {
  const t = useMartechTranslation();
  return (
    <Page themeId="tool">
      <Header title={t('page.title')} subtitle={t('page.subtitle')} />
      <TabbedLayout>
        <TabbedLayout.Route path="/overview" title={t('page.tabs.overview')}>
          <Suspense fallback={<Progress />}>
            <OverviewPage />
          </Suspense>
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/platforms" title={t('page.tabs.platforms')}>
          <PlatformsPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/templates" title={t('page.tabs.templates')}>
          <TemplatesPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path="/integrations"
          title={t('page.tabs.integrations')}
        >
          <IntegrationsPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/vendors" title={t('page.tabs.vendors')}>
          <VendorsPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/decisions" title={t('page.tabs.decisions')}>
          <DecisionsPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path="/scorecards"
          title={t('page.tabs.scorecards')}
        >
          <ScorecardPages />
        </TabbedLayout.Route>
      </TabbedLayout>
    </Page>
  );
}
