import { Header, Page, TabbedLayout } from '@backstage/core-components';
import { useParams } from 'react-router-dom';
import { ReadablePage } from '../../components/ReadablePage';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { FreezesMoved } from './FreezesMoved';
import { InboxPage } from './InboxPage';
import { OperatingModelPage } from './OperatingModelPage';
import {
  AttestationsPages,
  ChangesPages,
  ExceptionsPages,
  IncidentsPages,
  ReleasesPages,
  RequestsPages,
  ReviewsPages,
} from './RecordPages';

/** Governance with the shell that pages of the old frontend system draw. */
export function MartechGovernancePage() {
  const t = useMartechTranslation();
  const { '*': path = '' } = useParams();
  if (path.split('/')[0] === 'freezes') return <FreezesMoved />;
  return (
    <Page themeId="tool">
      <Header
        title={t('governance.page.title')}
        subtitle={t('governance.page.subtitle')}
      />
      <ReadablePage>
        <TabbedLayout>
          <TabbedLayout.Route
            path="/inbox"
            title={t('governance.page.tabs.inbox')}
          >
            <InboxPage />
          </TabbedLayout.Route>
          <TabbedLayout.Route
            path="/changes"
            title={t('governance.page.tabs.changes')}
          >
            <ChangesPages />
          </TabbedLayout.Route>
          <TabbedLayout.Route
            path="/exceptions"
            title={t('governance.page.tabs.exceptions')}
          >
            <ExceptionsPages />
          </TabbedLayout.Route>
          <TabbedLayout.Route
            path="/incidents"
            title={t('governance.page.tabs.incidents')}
          >
            <IncidentsPages />
          </TabbedLayout.Route>
          <TabbedLayout.Route
            path="/requests"
            title={t('governance.page.tabs.requests')}
          >
            <RequestsPages />
          </TabbedLayout.Route>
          <TabbedLayout.Route
            path="/releases"
            title={t('governance.page.tabs.releases')}
          >
            <ReleasesPages />
          </TabbedLayout.Route>
          <TabbedLayout.Route
            path="/reviews"
            title={t('governance.page.tabs.reviews')}
          >
            <ReviewsPages />
          </TabbedLayout.Route>
          <TabbedLayout.Route
            path="/attestations"
            title={t('governance.page.tabs.attestations')}
          >
            <AttestationsPages />
          </TabbedLayout.Route>
          <TabbedLayout.Route
            path="/operating-model"
            title={t('governance.page.tabs.operating-model')}
          >
            <OperatingModelPage />
          </TabbedLayout.Route>
        </TabbedLayout>
      </ReadablePage>
    </Page>
  );
}
