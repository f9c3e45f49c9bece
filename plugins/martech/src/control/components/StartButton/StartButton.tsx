import Button, { ButtonProps } from '@material-ui/core/Button';
import { lazy, Suspense, useState } from 'react';
import { useOpenRecord } from '../../../governance/hooks/useOpenRecord';
import { RecordStart } from '../../lib/reasonStart';

// The forms are only loaded by those who start something.
const StartRecord = lazy(async () => ({
  default: (await import('../../../governance/components/StartRecord'))
    .StartRecord,
}));

/** A button that opens the form of a record, about an entity. */
export function StartButton(props: {
  entityRef: string;
  start: RecordStart;
  label: string;
  /** What it is for, said by screen readers after the label. */
  about?: string;
  variant?: ButtonProps['variant'];
  color?: ButtonProps['color'];
}) {
  const { about, entityRef, label, start } = props;
  const { color = 'primary', variant = 'outlined' } = props;
  const [isOpen, setOpen] = useState(false);
  const openRecord = useOpenRecord();
  return (
    <>
      <Button
        size="small"
        variant={variant}
        color={color}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={about ? `${label}: ${about}` : undefined}
      >
        {label}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <StartRecord
            open
            onClose={() => setOpen(false)}
            entityRef={entityRef}
            type={start.type}
            presets={start.presets}
            // What somebody confirmed is seen where they did; the rest goes on.
            onStarted={start.type === 'attestation' ? undefined : openRecord}
          />
        </Suspense>
      )}
    </>
  );
}
