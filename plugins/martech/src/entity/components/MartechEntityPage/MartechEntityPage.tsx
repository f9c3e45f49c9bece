import { EntityLayout } from '@backstage/plugin-catalog';
import { lazy, ReactNode, Suspense } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { scorecardsTab } from '../../scorecardsTab';
import { Loading } from '../Loading';
import { hasScorecards } from './hasScorecards';
import { Overview } from './Overview';

const ScorecardsTab = lazy(async () => ({
  default: await scorecardsTab.load(),
}));

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
        path={scorecardsTab.path}
        title={t('status.tab')}
        if={hasScorecards}
      >
        <Suspense fallback={<Loading rows={8} />}>
          <ScorecardsTab />
        </Suspense>
      </EntityLayout.Route>
      {props.children}
    </EntityLayout>
  );
}
