import { Progress } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { MartechQueryProvider } from '../../api';

const ScorecardListPage = lazy(async () => ({
  default: (await import('./ScorecardListPage')).ScorecardListPage,
}));
const ScorecardPage = lazy(async () => ({
  default: (await import('./ScorecardPage')).ScorecardPage,
}));
const NewScorecardPage = lazy(async () => ({
  default: (await import('../../editor/pages')).NewScorecardPage,
}));
const EditScorecardPage = lazy(async () => ({
  default: (await import('../../editor/pages')).EditScorecardPage,
}));

/** Everything below `/martech/scorecards`; each page is loaded when it is opened. */
export function ScorecardPages() {
  return (
    <MartechQueryProvider>
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/" element={<ScorecardListPage />} />
          <Route path="/new" element={<NewScorecardPage />} />
          <Route path="/:namespace/:name" element={<ScorecardPage />} />
          <Route
            path="/:namespace/:name/edit"
            element={<EditScorecardPage />}
          />
        </Routes>
      </Suspense>
    </MartechQueryProvider>
  );
}
