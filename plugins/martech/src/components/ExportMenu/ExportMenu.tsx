import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { errorReason } from '../../lib/errorReason';
import { saveFile } from '../../lib/saveFile';

/** A file that somebody can have of what they see. */
export interface ExportChoice {
  /** What it is, and for what. */
  name: string;
  fileName: string;
  fetch: () => Promise<Blob>;
}

/** Saves what is shown, all of it, as the file that is chosen. */
export function ExportMenu(props: {
  choices: readonly ExportChoice[];
  disabled?: boolean;
  /** How far it is, where that is known. */
  progress?: string;
}) {
  const { choices, disabled = false, progress } = props;
  const t = useMartechTranslation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { error, isPending, mutate } = useMutation({
    mutationFn: async ({ fetch, fileName }: ExportChoice) =>
      saveFile(await fetch(), fileName),
  });
  const close = () => setAnchor(null);
  return (
    <>
      {error && (
        <Typography role="alert" variant="body2" color="error">
          {t('browse.exportFailed', { reason: errorReason(error) })}
        </Typography>
      )}
      <Button
        size="small"
        style={{ textTransform: 'none', whiteSpace: 'nowrap' }}
        startIcon={<DownloadIcon />}
        disabled={disabled || isPending}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {isPending ? progress ?? t('browse.exporting') : t('browse.exportAs')}
      </Button>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={close}
      >
        {choices.map(choice => (
          <MenuItem
            key={choice.fileName}
            dense
            onClick={() => {
              close();
              mutate(choice);
            }}
          >
            {choice.name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
