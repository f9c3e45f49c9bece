import { EntityLayout } from '@backstage/plugin-catalog';
import { ReactNode } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Overview } from './Overview';

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
      {props.children}
    </EntityLayout>
  );
}
