import { StreamLanguage } from '@codemirror/language';
import { yaml } from '@codemirror/legacy-modes/mode/yaml';
import { linter, lintGutter } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { useTheme } from '@material-ui/core/styles';
import CodeMirror from '@uiw/react-codemirror';
import { useMemo } from 'react';
import { PlacedProblem } from '../../lib/placeProblems';

const language = StreamLanguage.define(yaml);

/** A field for YAML that marks problems where they are; loaded when needed. */
export default function YamlEditor(props: {
  text: string;
  label: string;
  problems: readonly PlacedProblem[];
  onChange: (text: string) => void;
  onReady: (view: EditorView) => void;
}) {
  const { label, onChange, onReady, problems, text } = props;
  const { palette } = useTheme();
  const extensions = useMemo(
    () => [
      language,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      lintGutter(),
      linter(
        view =>
          problems
            .filter(({ from }) => from <= view.state.doc.length)
            .map(({ from, message, to }) => ({
              from,
              to: Math.min(to, view.state.doc.length),
              severity: 'error' as const,
              message,
            })),
        { delay: 0 },
      ),
    ],
    [label, problems],
  );
  return (
    <CodeMirror
      value={text}
      height="min(70vh, 640px)"
      theme={palette.type === 'dark' ? 'dark' : 'light'}
      extensions={extensions}
      // Tab moves on to the next field, as everywhere else on the page.
      indentWithTab={false}
      onChange={onChange}
      onCreateEditor={onReady}
    />
  );
}
