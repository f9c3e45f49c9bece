import { MartechQueryProvider } from '../api';
import {
  decisionList,
  integrationList,
  ListDefinition,
  platformList,
  templateList,
  vendorList,
} from '../lists';
import { EntityListPage } from './EntityListPage';

const page = (list: ListDefinition) =>
  function ListPage() {
    return (
      <MartechQueryProvider>
        <EntityListPage list={list} />
      </MartechQueryProvider>
    );
  };

export const PlatformsPage = page(platformList);
export const TemplatesPage = page(templateList);
export const IntegrationsPage = page(integrationList);
export const VendorsPage = page(vendorList);
export const DecisionsPage = page(decisionList);
