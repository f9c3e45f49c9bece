import { Progress } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { MartechQueryProvider } from '../../api';
import { templateList } from '../../lists';
import { EntityListPage } from '../../pages/EntityListPage';
import { TableProps } from '../../pages/EntityListPage/TableProps';

const Pictures = lazy(async () => ({
  default: (await import('../components/Library')).Library,
}));
const TemplatePage = lazy(async () => ({
  default: (await import('./TemplatePage')).TemplatePage,
}));

function Library(props: TableProps) {
  return (
    <Suspense fallback={<Progress />}>
      <Pictures {...props} />
    </Suspense>
  );
}

/** Everything below `/martech/templates`; pictures are loaded when asked for. */
export function TemplatePages() {
  return (
    <MartechQueryProvider>
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route
            path="/"
            element={<EntityListPage list={templateList} library={Library} />}
          />
          <Route path="/:namespace/:name" element={<TemplatePage />} />
        </Routes>
      </Suspense>
    </MartechQueryProvider>
  );
}
