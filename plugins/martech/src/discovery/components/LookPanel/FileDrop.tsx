import Button from '@material-ui/core/Button';
import clsx from 'clsx';
import { DragEvent, useRef, useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useLookStyles } from './useLookStyles';

/** A place for a file: dropped on it, or chosen. */
export function FileDrop(props: { onFile: (file: File) => void }) {
  const { onFile } = props;
  const t = useMartechTranslation();
  const classes = useLookStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onFile(file);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
    if (event.type === 'drop') take(event.dataTransfer.files);
  };
  return (
    <div
      className={clsx(classes.drop, isOver && classes.over)}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drag}
    >
      <p className={classes.dropTitle}>{t('discovery.look.drop')}</p>
      <p className={classes.help}>{t('discovery.look.dropHelp')}</p>
      <input
        ref={input}
        type="file"
        // The button beside it opens it.
        hidden
        accept=".har,.json,application/json"
        aria-label={t('discovery.look.choose')}
        onChange={({ target }) => take(target.files)}
      />
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {t('discovery.look.choose')}
      </Button>
    </div>
  );
}
