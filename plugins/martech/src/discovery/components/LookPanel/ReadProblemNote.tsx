import Alert from '@material-ui/lab/Alert';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { SourceContent } from '../../lib/read/SourceContent';

/** What is wrong with what was read, where, and what to do about it. */
export function ReadProblemNote(props: { content: SourceContent }) {
  const { hosts, problem } = props.content;
  const t = useMartechTranslation();
  const formats = useFormats();
  if (!problem) return null;
  const where = {
    line: formats.number(problem.line),
    position: formats.number(problem.position),
  };
  const text = () => {
    switch (problem.kind) {
      case 'broken':
        return hosts.length > 0
          ? t('discovery.look.problem.broken', where)
          : t('discovery.look.problem.brokenEmpty', where);
      case 'cut-off':
        return t('discovery.look.problem.cut-off', where);
      default:
        return t(`discovery.look.problem.${problem.kind}`);
    }
  };
  return (
    <Alert severity={hosts.length > 0 ? 'warning' : 'error'}>{text()}</Alert>
  );
}
