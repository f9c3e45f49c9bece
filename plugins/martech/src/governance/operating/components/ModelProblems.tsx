import { OperatingModelAnswer } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Part } from '../../record/components/Part';

type Problem = OperatingModelAnswer['problems'][number];

/** As many as one reads; the rest is counted. */
const SHOWN = 5;

function Entities(props: { problem: Problem }) {
  const { entities, total } = props.problem;
  const t = useMartechTranslation();
  const formats = useFormats();
  const shown = entities.slice(0, SHOWN);
  if (total === 0) return null;
  return (
    <details>
      <summary>{t('governance.operating.entities', { count: total })}</summary>
      {shown.map(ref => (
        <div key={ref}>
          <RefLink entityRef={ref} />
        </div>
      ))}
      {total > shown.length &&
        t('governance.operating.moreEntities', {
          number: formats.number(total - shown.length),
        })}
    </details>
  );
}

/** Roles nobody holds, groups that do not exist, and so on. */
export function ModelProblems(props: { model: OperatingModelAnswer }) {
  const { problems, rolesPending } = props.model;
  const t = useMartechTranslation();
  return (
    <Part title={t('governance.operating.problems')}>
      {rolesPending && (
        <p role="status">{t('governance.operating.rolesPending')}</p>
      )}
      {problems.length === 0 && !rolesPending && (
        <StatusMark tone="good">
          {t('governance.operating.noProblems')}
        </StatusMark>
      )}
      <ul>
        {problems.map(problem => (
          <li key={`${problem.area} ${problem.role} ${problem.message}`}>
            <StatusMark tone={problem.severity === 'error' ? 'bad' : 'warn'}>
              {t(`governance.operating.severity.${problem.severity}`)}:{' '}
              {problem.message}
            </StatusMark>
            <Entities problem={problem} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
