import { StreamLanguage } from '@codemirror/language';
import { yaml } from '@codemirror/legacy-modes/mode/yaml';
import { linter, lintGutter } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { useTheme } from '@material-ui/core/styles';
import CodeMirror from '@uiw/react-codemirror';
import { useMemo } from 'react';
import { PlacedProblem } from '../../lib/placeProblems';

const language = StreamLanguage.define(yaml);

// The ground of the dark theme is too light for the grey of its comments.
const darkGround = EditorView.theme({
  '&.cm-editor, &.cm-editor .cm-gutters': { backgroundColor: '#16181d' },
});

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
      palette.type === 'dark' ? darkGround : [],
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
    [label, palette.type, problems],
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
