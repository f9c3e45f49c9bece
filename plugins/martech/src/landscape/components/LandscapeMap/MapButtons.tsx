import IconButton from '@material-ui/core/IconButton';
import AddIcon from '@material-ui/icons/Add';
import RemoveIcon from '@material-ui/icons/Remove';
import WholeIcon from '@material-ui/icons/ZoomOutMap';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useMapStyles } from './useMapStyles';

/** The zoom for those without a wheel. */
export function MapButtons(props: {
  onZoom: (by: number) => void;
  onWhole: () => void;
}) {
  const t = useMartechTranslation();
  const classes = useMapStyles();
  const button = (name: string, Icon: typeof AddIcon, onClick: () => void) => (
    <IconButton
      className={classes.button}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon fontSize="small" />
    </IconButton>
  );
  return (
    <div className={classes.buttons}>
      {button(t('landscape.zoomIn'), AddIcon, () => props.onZoom(1.6))}
      {button(t('landscape.zoomOut'), RemoveIcon, () => props.onZoom(1 / 1.6))}
      {button(t('landscape.whole'), WholeIcon, props.onWhole)}
    </div>
  );
}
