import { Form } from '@backstage/plugin-scaffolder-react/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import validator from '@rjsf/validator-ajv8';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { fieldName } from '../../lib/fieldNames';
import { fixForm } from '../../lib/fixSchema';
import { fixFields } from './fixFields';
import { FixOutcome } from './FixOutcome';
import { useFix } from './useFix';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(2),
    },
  }),
  { name: 'MartechFixEditor' },
);

/** The fields that fix a check, and what becomes of it. */
export function FixEditor(props: {
  check: CheckResult;
  scorecard: string;
  form: ReturnType<typeof fixForm>;
  fix: ReturnType<typeof useFix>;
  /** Fields that were filled in with a guess. */
  guessed: readonly string[];
}) {
  const { check, fix, form, guessed, scorecard } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <FixOutcome
        scorecard={scorecard}
        check={check.id}
        before={fix.before}
        after={fix.after}
        error={fix.error}
      />
      {guessed.length > 0 && (
        <StatusMark tone="info">
          {t('registering.fix.guessed', {
            fields: guessed.map(path => fieldName(path)).join(', '),
          })}
        </StatusMark>
      )}
      <Form
        tagName="div"
        validator={validator}
        schema={form.schema}
        uiSchema={form.uiSchema}
        fields={fixFields}
        formData={fix.draft}
        formContext={{ formData: fix.merged }}
        noHtml5Validate
        onChange={({ formData }) => fix.setDraft(formData)}
      >
        <></>
      </Form>
    </div>
  );
}
