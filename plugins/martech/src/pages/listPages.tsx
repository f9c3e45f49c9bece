import { ReactNode } from 'react';
import { MartechQueryProvider } from '../api';
import { OverviewStrip } from '../control/components/OverviewStrip';
import {
  decisionList,
  integrationList,
  ListDefinition,
  platformList,
  vendorList,
} from '../lists';
import { EntityListPage } from './EntityListPage';

export { TemplatePages as TemplatesPage } from '../templates/pages';

const page = (list: ListDefinition, header?: ReactNode) =>
  function ListPage() {
    return (
      <MartechQueryProvider>
        <EntityListPage list={list} header={header} />
      </MartechQueryProvider>
    );
  };

export const PlatformsPage = page(platformList, <OverviewStrip />);
export const IntegrationsPage = page(integrationList);
export const VendorsPage = page(vendorList);
export const DecisionsPage = page(decisionList);
