import Button, { ButtonProps } from '@material-ui/core/Button';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useOpenRecord } from '../../hooks/useOpenRecord';
import { StartRecord, StartRecordProps } from './StartRecord';

/** A button that opens the form, and goes to the record once it exists. */
export function StartRecordButton(
  props: Omit<StartRecordProps, 'open' | 'onClose'> &
    Pick<ButtonProps, 'variant' | 'size' | 'color' | 'startIcon'> & {
      /** What the button says; the name of the form unless given. */
      label?: string;
    },
) {
  const { type, entityRef, presets, onStarted, label, ...button } = props;
  const t = useMartechTranslation();
  const open = useOpenRecord();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="contained"
        color="primary"
        size="small"
        {...button}
        onClick={() => setOpen(true)}
      >
        {label ?? t(`governance.start.heading.${type}`)}
      </Button>
      {isOpen && (
        <StartRecord
          open
          type={type}
          entityRef={entityRef}
          presets={presets}
          onClose={() => setOpen(false)}
          onStarted={onStarted ?? open}
        />
      )}
    </>
  );
}
