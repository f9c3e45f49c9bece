import { EditorView } from '@codemirror/view';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { Suspense, useRef } from 'react';
import { Loading } from '../../../entity/components/Loading';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Validation } from '../../hooks/useValidation';
import { PlacedProblem } from '../../lib/placeProblems';
import { ProblemList } from '../ProblemList';
import { YamlEditor } from '../YamlEditor';
import { ValidationState } from './ValidationState';

const useStyles = makeStyles(
  theme => ({
    root: { ...theme.typography.body2, padding: theme.spacing(2), minWidth: 0 },
    field: {
      border: `1px solid ${theme.palette.divider}`,
      marginBottom: theme.spacing(1),
      fontSize: theme.typography.pxToRem(13),
    },
  }),
  { name: 'MartechEditorField' },
);

/** The text, and below it what is wrong with it. */
export function EditorField(props: {
  text: string;
  validation: Validation;
  onChange: (text: string) => void;
}) {
  const { onChange, text, validation } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const view = useRef<EditorView>();
  const goTo = ({ from, to }: PlacedProblem) => {
    view.current?.dispatch({
      selection: { anchor: from, head: to },
      scrollIntoView: true,
    });
    view.current?.focus();
  };
  return (
    <Paper className={classes.root}>
      <div className={classes.field}>
        <Suspense fallback={<Loading rows={12} />}>
          <YamlEditor
            text={text}
            label={t('editor.yaml')}
            problems={validation.problems}
            onChange={onChange}
            onReady={made => {
              view.current = made;
            }}
          />
        </Suspense>
      </div>
      <div role="status">
        <ValidationState validation={validation} empty={text.trim() === ''} />
      </div>
      {validation.problems.length > 0 && (
        <ProblemList problems={validation.problems} onGoTo={goTo} />
      )}
    </Paper>
  );
}
