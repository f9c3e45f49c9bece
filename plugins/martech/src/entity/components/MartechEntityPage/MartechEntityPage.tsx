import { EntityLayout } from '@backstage/plugin-catalog';
import { ReactNode } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Overview } from './Overview';
import { answersPage, governancePage, scorecardsPage } from './tabs';

/**
 * The page of an entity of ours in the old frontend system, for a case of the
 * `EntitySwitch` in an app's `EntityPage.tsx`:
 *
 * ```tsx
 * <EntitySwitch.Case if={isMartechEntity} children={<MartechEntityPage />} />
 * ```
 *
 * @param props - `children` are further `EntityLayout.Route`s, for example the
 *   TechDocs tab of the app
 * @public
 */
export function MartechEntityPage(props: { children?: ReactNode }) {
  const t = useMartechTranslation();
  return (
    <EntityLayout>
      <EntityLayout.Route path="/" title={t('entity.shared.overview')}>
        <Overview />
      </EntityLayout.Route>
      <EntityLayout.Route
        path={answersPage.path}
        title={t('control.answer.tab')}
        if={answersPage.isFor}
      >
        {answersPage.content}
      </EntityLayout.Route>
      <EntityLayout.Route
        path={governancePage.path}
        title={t('control.view.tab')}
        if={governancePage.isFor}
      >
        {governancePage.content}
      </EntityLayout.Route>
      <EntityLayout.Route
        path={scorecardsPage.path}
        title={t('status.tab')}
        if={scorecardsPage.isFor}
      >
        {scorecardsPage.content}
      </EntityLayout.Route>
      {props.children}
    </EntityLayout>
  );
}
