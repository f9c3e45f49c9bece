import { Entity } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import {
  CheckResult,
  martechKindNames,
} from '@martech-portal/backstage-plugin-martech-common';
import { MartechQueryProvider } from '../../../api';
import { Failed } from '../../../entity/components/Failed';
import { Loading } from '../../../entity/components/Loading';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useFixBase } from '../../hooks/useFixBase';
import { useSiblings } from '../../hooks/useSiblings';
import { textIn } from '../../lib/formTexts';
import { fixGuesses } from '../../lib/fixGuesses';
import { fixForm } from '../../lib/fixSchema';
import { formPath, withValueAt } from '../../lib/nestedValue';
import { FixSteps } from './FixSteps';

interface FixProps {
  entity: Entity;
  check: CheckResult;
  scorecard: string;
  /** Fields of the entity that its rule reads. */
  fields: readonly string[];
  onClose: () => void;
  onSaved: () => void;
}

function FixContent(props: FixProps) {
  const { entity, fields, onClose } = props;
  const t = useMartechTranslation();
  const { error, registered, values } = useFixBase(entity);
  const kind = martechKindNames.find(name => name === entity.kind);
  const owner = values && textIn(values, 'owner');
  const siblings = useSiblings(entity.kind, owner);
  const note = (text: string) => (
    <>
      <DialogContent>{text}</DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('registering.move.back')}</Button>
      </DialogActions>
    </>
  );
  if (error) {
    return (
      <DialogContent>
        <Failed error={error} onRetry={onClose} />
      </DialogContent>
    );
  }
  if (!kind) return note(t('registering.fix.unknown'));
  if (registered && !registered.mayEdit)
    return note(t('registering.kept.mayNot'));
  if (!values || (owner !== undefined && siblings.isPending)) {
    return (
      <DialogContent>
        <Loading rows={4} />
      </DialogContent>
    );
  }
  const form = fixForm(kind, fields);
  const guesses = fixGuesses(form.paths, values, siblings.data ?? []);
  const first = [...guesses].reduce(
    (filled, [path, guess]) => withValueAt(filled, formPath(path), guess),
    values,
  );
  return (
    <FixSteps
      {...props}
      kind={kind}
      registered={registered}
      values={values}
      first={first}
      guessed={[...guesses.keys()]}
      form={form}
    />
  );
}

/** Only the fields that a check misses, with what would become of it. */
export function FixDialog(props: FixProps) {
  const { check, onClose } = props;
  const t = useMartechTranslation();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="fx">
      <DialogTitle id="fx">
        {t('registering.fix.title', { check: check.title })}
      </DialogTitle>
      <MartechQueryProvider>
        <FixContent {...props} />
      </MartechQueryProvider>
    </Dialog>
  );
}
