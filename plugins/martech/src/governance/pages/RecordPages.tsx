import { Progress } from '@backstage/core-components';
import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { ComponentType, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ChangesPage } from '../changes/components/ChangesPage';
import { LiveRecords } from '../components/LiveRecords';
import { IncidentsPage } from '../incidents/components/IncidentsPage';
import { ReleasesPage } from '../releases/components/ReleasesPage';
import { RequestsPage } from '../requests/components/RequestsPage';
import { ExceptionsPage } from './ExceptionsPage';
import { RecordListPage } from './RecordListPage';
import { RecordPage } from './RecordPage';

/**
 * The list of a type and, below it, the page of each of its records; `List` is
 * for types whose list shows more than a table.
 */
export const recordPages = (
  type: RecordType,
  List: ComponentType<{}> = () => <RecordListPage type={type} />,
  /** Records that are listed with these, below an address of their own. */
  others?: { type: RecordType; path: string },
) =>
  function RecordPages() {
    return (
      <LiveRecords>
        <Suspense fallback={<Progress />}>
          <Routes>
            <Route path="/" element={<List />} />
            <Route path="/:id" element={<RecordPage type={type} />} />
            {others && (
              <Route
                path={`/${others.path}/:id`}
                element={<RecordPage type={others.type} />}
              />
            )}
          </Routes>
        </Suspense>
      </LiveRecords>
    );
  };

export const ChangesPages = recordPages('change', ChangesPage, {
  type: 'freeze',
  path: 'freezes',
});
export const ExceptionsPages = recordPages('exception', ExceptionsPage);
export const IncidentsPages = recordPages('incident', IncidentsPage);
export const RequestsPages = recordPages('request', RequestsPage);
export const ReleasesPages = recordPages('release', ReleasesPage);
export const ReviewsPages = recordPages('review');
export const AttestationsPages = recordPages('attestation');
