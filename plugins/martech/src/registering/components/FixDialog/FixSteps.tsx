import { Entity } from '@backstage/catalog-model';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import {
  CheckResult,
  MartechKindName,
  RegisteredEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { CopyButton } from '../../../status/components/CopyButton';
import { useRegistryWrite } from '../../hooks/useRegistryWrite';
import { fixForm } from '../../lib/fixSchema';
import { keptIn } from '../../lib/keptIn';
import { yamlLines } from '../../lib/yamlLines';
import { WriteFailure } from '../WriteFailure';
import { FixEditor } from './FixEditor';
import { useFix } from './useFix';

/** Fills in what is missing, then saves it here or takes it to its file. */
export function FixSteps(props: {
  entity: Entity;
  kind: MartechKindName;
  registered: RegisteredEntity | undefined;
  values: Record<string, unknown>;
  first: Record<string, unknown>;
  guessed: readonly string[];
  form: ReturnType<typeof fixForm>;
  check: CheckResult;
  scorecard: string;
  onClose: () => void;
  onSaved: () => void;
}) {
  const { check, entity, form, onClose, registered, scorecard } = props;
  const t = useMartechTranslation();
  const fix = useFix({ ...props, paths: form.paths });
  const [seen] = useState(registered?.version);
  const { error, isConflict, write, writing } = useRegistryWrite(
    registered?.entityRef ?? '',
    props.onSaved,
  );
  const kept = keptIn(entity);
  const save = () =>
    registered &&
    write({
      version: registered.version,
      write: {
        action: 'update',
        entity: fix.entity,
        comment: t('registering.fix.comment', { check: check.title }),
      },
    });
  return (
    <>
      <DialogContent>
        <FixEditor
          check={check}
          scorecard={scorecard}
          form={form}
          fix={fix}
          guessed={props.guessed}
        />
        <WriteFailure
          error={error}
          newer={
            isConflict && registered?.version !== seen ? registered : undefined
          }
          advice={t('registering.fix.again')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('registering.move.back')}</Button>
        {registered && (
          <Button
            variant="contained"
            color="primary"
            disabled={writing}
            onClick={save}
          >
            {t('registering.text.save')}
          </Button>
        )}
        {!registered && (
          <CopyButton
            text={yamlLines(fix.draft, form.paths)}
            label={t('status.check.copyLines')}
          />
        )}
        {kept.place === 'web' && kept.edit && (
          <LinkButton to={kept.edit} variant="contained" color="primary">
            {t('registering.fix.openFile')}
          </LinkButton>
        )}
      </DialogActions>
    </>
  );
}
