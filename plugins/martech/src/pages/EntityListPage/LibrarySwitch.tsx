import { ViewButtons } from '../../governance/components/ViewSwitch/ViewButtons';
import { ChangeList } from '../../hooks/useListState';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ListState } from '../../lib/listState';

const views = ['list', 'library'] as const;

/** Shows the same entries as a table or as pictures. */
export function LibrarySwitch(props: { state: ListState; change: ChangeList }) {
  const { change, state } = props;
  const t = useMartechTranslation();
  return (
    <ViewButtons
      label={t('templates.library.view')}
      views={views.map(id => ({
        id,
        name: t(`templates.library.views.${id}`),
      }))}
      value={state.view ?? 'list'}
      onChange={view =>
        change(({ view: _, ...now }) =>
          view === 'library' ? { ...now, view } : now,
        )
      }
    />
  );
}
