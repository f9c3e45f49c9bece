import { lazy, ReactElement, Suspense } from 'react';
import { answersTab, governanceTab } from '../../../control/controlTabs';
import { EntityTab, hasTab } from '../../entityTab';
import { scorecardsTab } from '../../scorecardsTab';
import { Loading } from '../Loading';

const page = (tab: EntityTab) => {
  const Tab = lazy(async () => ({ default: await tab.load() }));
  const content: ReactElement = (
    <Suspense fallback={<Loading rows={8} />}>
      <Tab />
    </Suspense>
  );
  return { path: tab.path, isFor: hasTab(tab), content };
};

/** The tabs of our entities, besides the overview. */
export const answersPage = page(answersTab);
export const governancePage = page(governanceTab);
export const scorecardsPage = page(scorecardsTab);
