import Dialog from '@material-ui/core/Dialog';
import { TemplateIntegrity } from '@martech-portal/backstage-plugin-martech-common';
import { PublishForm } from './PublishForm';

/** Asks for approval of a new version of a template. */
export function PublishDialog(props: {
  integrity: TemplateIntegrity;
  name: string;
  onClose(): void;
}) {
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={props.onClose}
      aria-labelledby="publish-version"
    >
      <PublishForm {...props} />
    </Dialog>
  );
}
