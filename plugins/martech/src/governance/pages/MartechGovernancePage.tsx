import { useParams } from 'react-router-dom';
import { TabbedPage } from '../../components/TabbedPage';
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

const tabs = [
  { path: 'inbox', Tab: InboxPage },
  { path: 'changes', Tab: ChangesPages },
  { path: 'exceptions', Tab: ExceptionsPages },
  { path: 'incidents', Tab: IncidentsPages },
  { path: 'requests', Tab: RequestsPages },
  { path: 'releases', Tab: ReleasesPages },
  { path: 'reviews', Tab: ReviewsPages },
  { path: 'attestations', Tab: AttestationsPages },
  { path: 'operating-model', Tab: OperatingModelPage },
] as const;

/** Governance with the shell that pages of the old frontend system draw. */
export function MartechGovernancePage() {
  const t = useMartechTranslation();
  const { '*': path = '' } = useParams();
  if (path.split('/')[0] === 'freezes') return <FreezesMoved />;
  return (
    <TabbedPage
      title={t('governance.page.title')}
      subtitle={t('governance.page.subtitle')}
      tabs={tabs.map(tab => ({
        ...tab,
        title: t(`governance.page.tabs.${tab.path}`),
      }))}
    />
  );
}
