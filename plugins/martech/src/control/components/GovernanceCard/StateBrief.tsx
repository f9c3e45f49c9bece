import { Link } from '@backstage/core-components';
import { Plain } from '../../../entity/components/Plain';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useEntityControl } from '../../../governance/hooks/useEntityControl';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Answered } from '../Answered';
import { StateHead } from '../StateHead';

/** Reasons shown here; the tab has all of them. */
const MOST = 2;

const tones = { red: 'bad', amber: 'warn', info: 'info' } as const;

/** How an entity stands and its gravest reasons. */
export function StateBrief(props: { entityRef: string }) {
  const t = useMartechTranslation();
  return (
    <Answered request={useEntityControl(props.entityRef)} rows={3}>
      {({ control }) => {
        const more = control.reasons.length - MOST;
        return (
          <>
            <StateHead control={control} />
            <Plain>
              {control.reasons
                .slice(0, MOST)
                .map(({ id, kind, message, severity }) => (
                  <li key={`${kind} ${id}`}>
                    <StatusMark tone={tones[severity]}>{message}</StatusMark>
                  </li>
                ))}
              {more > 0 && (
                <li>
                  <Link to="governance">
                    {t('control.state.moreReasons', { count: more })}
                  </Link>
                </li>
              )}
            </Plain>
          </>
        );
      }}
    </Answered>
  );
}
