import Button from '@material-ui/core/Button';
import FileCopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useMutation } from '@tanstack/react-query';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** Puts a text into the clipboard, and says whether that worked. */
export function CopyButton(props: { text: string; label: string }) {
  const t = useMartechTranslation();
  const { isSuccess, isError, mutate } = useMutation({
    mutationFn: () => navigator.clipboard.writeText(props.text),
  });
  const word = isError ? t('status.check.copyFailed') : props.label;
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<FileCopyIcon />}
      onClick={() => mutate()}
    >
      <span aria-live="polite">
        {isSuccess ? t('status.check.copied') : word}
      </span>
    </Button>
  );
}
