import Chip from '@material-ui/core/Chip';
import CloseIcon from '@material-ui/icons/Close';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { LeavesOut } from '../../lib/leftOut';
import { word } from '../../translation';

/** What the list leaves out; a click shows it, and another one does not. */
export function LeftOut(props: {
  leavesOut: LeavesOut;
  /** It is shown now. */
  shown: boolean;
  onToggle: () => void;
}) {
  const { leavesOut, onToggle, shown } = props;
  const t = useMartechTranslation();
  const values = { word: word(t, leavesOut.words, leavesOut.value) };
  return shown ? (
    <Chip
      size="small"
      component="button"
      clickable
      variant="outlined"
      style={{ margin: 0 }}
      label={t('browse.leaveOut', values)}
      onClick={onToggle}
    />
  ) : (
    <Chip
      size="small"
      component="button"
      clickable
      style={{ margin: 0 }}
      label={t('browse.leftOut', values)}
      aria-label={t('browse.showLeftOut', values)}
      deleteIcon={<CloseIcon aria-hidden />}
      onClick={onToggle}
      onDelete={onToggle}
    />
  );
}
