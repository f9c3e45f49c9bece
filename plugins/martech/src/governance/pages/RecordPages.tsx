import { Progress } from '@backstage/core-components';
import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { MartechQueryProvider } from '../../api';
import { RecordListPage } from './RecordListPage';
import { RecordPage } from './RecordPage';

/** The list of a type and, below it, the page of each of its records. */
export const recordPages = (type: RecordType) =>
  function RecordPages() {
    return (
      <MartechQueryProvider>
        <Suspense fallback={<Progress />}>
          <Routes>
            <Route path="/" element={<RecordListPage type={type} />} />
            <Route path="/:id" element={<RecordPage type={type} />} />
          </Routes>
        </Suspense>
      </MartechQueryProvider>
    );
  };

export const ChangesPages = recordPages('change');
export const ExceptionsPages = recordPages('exception');
export const IncidentsPages = recordPages('incident');
export const RequestsPages = recordPages('request');
export const ReleasesPages = recordPages('release');
export const ReviewsPages = recordPages('review');
export const FreezesPages = recordPages('freeze');
export const AttestationsPages = recordPages('attestation');
