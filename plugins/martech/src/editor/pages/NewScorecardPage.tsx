import { useRouteRef } from '@backstage/core-plugin-api';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { martechRoutes } from '../../routes';
import { ScorecardEditor } from '../components/ScorecardEditor';
import { newScorecard } from '../lib/newScorecard';
import { EditorShell } from './EditorShell';

/** Writes a scorecard that does not exist yet. */
export function NewScorecardPage() {
  const t = useMartechTranslation();
  const list = useRouteRef(martechRoutes.scorecards);
  return (
    <EditorShell
      title={t('editor.titleNew')}
      back={{ to: list(), text: t('editor.backToList') }}
    >
      <ScorecardEditor
        name="new-scorecard"
        published={newScorecard}
        publishing={{ how: 'new' }}
      />
    </EditorShell>
  );
}
