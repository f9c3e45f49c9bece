import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { ReactNode } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ChangeDraft } from '../hooks/useRecordDraft';
import { DraftProblems, MISSING } from '../lib/draftProblems';
import { shownFields } from '../lib/formFields';
import { RecordDraft } from '../lib/recordDraft';
import { FormFieldInput } from './FormFieldInput';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      alignContent: 'start',
      minWidth: 0,
    },
  }),
  { name: 'MartechRecordForm' },
);

/** The fields of a record of one type. */
export function RecordForm(props: {
  type: RecordType;
  draft: RecordDraft;
  change: ChangeDraft;
  problems: DraftProblems;
  /** Before everything else, for example what the record is about. */
  children?: ReactNode;
}) {
  const { type, draft, change, problems, children } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const problemOf = (id: string) => {
    const problem = problems.get(id);
    return problem === MISSING ? t('governance.start.missing') : problem;
  };
  return (
    <div className={classes.root}>
      {children}
      <TextField
        id="record-title"
        fullWidth
        size="small"
        variant="outlined"
        label={t('governance.start.titleLabel')}
        value={draft.title}
        error={problemOf('title') !== undefined}
        helperText={
          problemOf('title') ?? t(`governance.start.titleHelp.${type}`)
        }
        inputProps={{ maxLength: 200 }}
        onChange={({ target }) => change.part({ title: target.value })}
      />
      {shownFields(type, draft).map(field => (
        <FormFieldInput
          key={field.id}
          field={field}
          draft={draft}
          problem={problemOf(field.id)}
          onChange={change.value}
        />
      ))}
      <TextField
        id="record-description"
        fullWidth
        multiline
        minRows={2}
        maxRows={12}
        size="small"
        variant="outlined"
        label={t('governance.start.optional', {
          label: t('governance.start.description'),
        })}
        value={draft.description}
        error={problemOf('description') !== undefined}
        helperText={
          problemOf('description') ?? t('governance.start.descriptionHelp')
        }
        onChange={({ target }) => change.part({ description: target.value })}
      />
    </div>
  );
}
