import { stringifyEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useParams } from 'react-router-dom';
import { Loading } from '../../entity/components/Loading';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useScorecardOnce } from '../../hooks/useScorecardOnce';
import { martechRoutes } from '../../routes';
import { ScorecardEditor } from '../components/ScorecardEditor';
import { Panel } from '../../status/components/Panel';
import { usePublishing } from '../hooks/usePublishing';
import { EditorShell } from './EditorShell';
import { ScorecardMissing } from './ScorecardMissing';

/** Changes a scorecard that exists: as a text to try out, not in place. */
export function EditScorecardPage() {
  const { name = '', namespace = 'default' } = useParams();
  const entityRef = stringifyEntityRef({
    kind: 'MarketingScorecard',
    namespace,
    name,
  });
  const t = useMartechTranslation();
  const page = useRouteRef(martechRoutes.scorecard);
  const list = useRouteRef(martechRoutes.scorecards);
  const { data, error, refetch } = useScorecardOnce(entityRef);
  const publishing = usePublishing(entityRef);
  const back = error
    ? { to: list(), text: t('editor.backToList') }
    : { to: page({ namespace, name }), text: t('editor.back') };
  return (
    <EditorShell
      title={t('editor.titleEdit', { scorecard: data?.title ?? name })}
      back={back}
    >
      {error && !data && (
        <Panel id="missing">
          <ScorecardMissing error={error} onRetry={() => refetch()} />
        </Panel>
      )}
      {!error && !data && <Loading rows={10} />}
      {data && (
        <ScorecardEditor
          key={entityRef}
          name={`${namespace}/${name}`}
          published={data.yaml}
          publishing={publishing}
        />
      )}
    </EditorShell>
  );
}
