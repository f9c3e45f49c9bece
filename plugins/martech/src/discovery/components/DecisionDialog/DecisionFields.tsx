import TextField from '@material-ui/core/TextField';
import { EntityField } from '../../../governance/start/components/EntityField';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { DecisionDraft, DraftField, fieldsOf } from '../../lib/decisionDraft';

/** What a decision asks for. */
export function DecisionFields(props: {
  draft: DecisionDraft;
  missing: readonly DraftField[];
  onChange: (change: Partial<DecisionDraft>) => void;
}) {
  const { draft, missing, onChange } = props;
  const t = useMartechTranslation();
  const { action } = draft;
  const problem = (field: DraftField) =>
    missing.includes(field) ? t('discovery.decision.missing') : undefined;
  const help = (field: DraftField, text: string) => ({
    error: missing.includes(field),
    helperText: problem(field) ?? text,
  });
  return (
    <>
      {(action === 'register' || action === 'except') && (
        <EntityField
          // Releases are about platforms only, and so is this.
          type="release"
          label={t(`discovery.decision.${action}.platform`)}
          optional={false}
          problem={problem('entityRef')}
          onChoose={entityRef => onChange({ entityRef })}
        />
      )}
      {action !== 'register' && fieldsOf[action].includes('reason') && (
        <TextField
          id="discovery-reason"
          fullWidth
          multiline
          minRows={2}
          margin="dense"
          variant="outlined"
          label={t('discovery.decision.reason')}
          value={draft.reason}
          inputProps={{ maxLength: 2_000 }}
          onChange={({ target }) => onChange({ reason: target.value })}
          {...help('reason', t(`discovery.decision.${action}.reasonHelp`))}
        />
      )}
      {action === 'except' && (
        <>
          <TextField
            id="discovery-control"
            fullWidth
            multiline
            minRows={2}
            margin="dense"
            variant="outlined"
            label={t('discovery.decision.except.control')}
            value={draft.compensatingControl}
            inputProps={{ maxLength: 4_000 }}
            onChange={({ target }) =>
              onChange({ compensatingControl: target.value })
            }
            {...help(
              'compensatingControl',
              t('discovery.decision.except.controlHelp'),
            )}
          />
          <TextField
            id="discovery-until"
            type="date"
            margin="dense"
            variant="outlined"
            label={t('discovery.decision.except.until')}
            value={draft.expiresOn}
            InputLabelProps={{ shrink: true }}
            onChange={({ target }) => onChange({ expiresOn: target.value })}
            {...help('expiresOn', '')}
          />
        </>
      )}
    </>
  );
}
