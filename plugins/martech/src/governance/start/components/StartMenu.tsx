import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import AddIcon from '@material-ui/icons/Add';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useMayFreeze } from '../../hooks/useMayFreeze';
import { useOpenRecord } from '../../hooks/useOpenRecord';
import { StartRecord } from './StartRecord';

/** What people start most stands first. */
const offered: readonly RecordType[] = [
  'request',
  'change',
  'incident',
  'exception',
  'review',
  'release',
  'freeze',
  'attestation',
];

/** A button with everything that can be started. */
export function StartMenu(props: { entityRef?: string }) {
  const t = useMartechTranslation();
  const open = useOpenRecord();
  const mayFreeze = useMayFreeze();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [type, setType] = useState<RecordType>();
  const start = (next: RecordType) => {
    setAnchor(null);
    setType(next);
  };
  return (
    <>
      <Button
        size="small"
        variant="contained"
        color="primary"
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('governance.start.menu')}
      </Button>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
      >
        {offered
          .filter(one => one !== 'freeze' || mayFreeze)
          .map(one => (
            <MenuItem key={one} onClick={() => start(one)}>
              {t(`governance.start.heading.${one}`)}
            </MenuItem>
          ))}
      </Menu>
      {type && (
        <StartRecord
          open
          type={type}
          entityRef={props.entityRef}
          onClose={() => setType(undefined)}
          onStarted={open}
        />
      )}
    </>
  );
}
