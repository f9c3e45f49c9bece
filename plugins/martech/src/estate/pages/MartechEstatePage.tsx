import { lazy } from 'react';
import { TabbedPage } from '../../components/TabbedPage';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { estateTabs } from '../estateTabs';

const tabs = estateTabs.map(({ load, path }) => ({
  path,
  Tab: lazy(async () => ({ default: await load() })),
}));

/** The estate with the shell that pages of the old frontend system draw. */
export function MartechEstatePage() {
  const t = useMartechTranslation();
  return (
    <TabbedPage
      title={t('estate.page.title')}
      subtitle={t('estate.page.subtitle')}
      tabs={tabs.map(tab => ({
        ...tab,
        title: t(`estate.page.tabs.${tab.path}`),
      }))}
    />
  );
}
