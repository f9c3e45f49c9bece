import Chip from '@material-ui/core/Chip';
import CloseIcon from '@material-ui/icons/Close';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useValueLabels } from '../../hooks/useValueLabels';
import { windowLabel } from '../../lib/windowLabel';
import { NamedFilter } from '../../lists';

const plain = { from: 'text' } as const;

/** A chosen value; a click takes it away again. */
export function ActiveFilter(props: {
  filter: NamedFilter;
  value: string;
  onRemove: () => void;
}) {
  const { filter, value, onRemove } = props;
  const t = useMartechTranslation();
  const label = useValueLabels(
    filter.type === 'choice' ? filter.names : plain,
    [value],
  );
  const name = t(`filter.${filter.id}`);
  const text =
    filter.type === 'window' ? windowLabel(t, filter, value) : label(value);
  return (
    <Chip
      size="small"
      component="button"
      clickable
      style={{ margin: 0 }}
      label={`${name}: ${text}`}
      aria-label={t('browse.removeFilter', { filter: name, value: text })}
      deleteIcon={<CloseIcon aria-hidden />}
      onClick={onRemove}
      onDelete={onRemove}
    />
  );
}
