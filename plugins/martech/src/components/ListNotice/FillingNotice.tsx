import HourglassIcon from '@material-ui/icons/HourglassEmpty';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ListNotice } from './ListNotice';

/** The portal has just started for the first time and still reads the catalog. */
export function FillingNotice() {
  const t = useMartechTranslation();
  return (
    <ListNotice
      role="status"
      icon={<HourglassIcon fontSize="inherit" />}
      title={t('browse.filling')}
      text={t('browse.fillingHelp')}
    />
  );
}
