import IconButton from '@material-ui/core/IconButton';
import AddIcon from '@material-ui/icons/Add';
import RemoveIcon from '@material-ui/icons/Remove';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

/** Draws the map larger or smaller; undefined where that is not possible. */
export function ZoomButtons(props: { onIn?: () => void; onOut?: () => void }) {
  const t = useMartechTranslation();
  const button = (
    name: string,
    Icon: typeof AddIcon,
    onClick: (() => void) | undefined,
  ) => (
    <IconButton
      size="small"
      aria-label={name}
      title={name}
      disabled={!onClick}
      onClick={onClick}
    >
      <Icon fontSize="small" />
    </IconButton>
  );
  return (
    <div>
      {button(t('dependencies.zoomOut'), RemoveIcon, props.onOut)}
      {button(t('dependencies.zoomIn'), AddIcon, props.onIn)}
    </div>
  );
}
