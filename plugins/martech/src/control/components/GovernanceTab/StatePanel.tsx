import { Section } from '../../../entity/components/Section';
import { useEntityControl } from '../../../governance/hooks/useEntityControl';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Panel } from '../../../status/components/Panel';
import { useEntityStatus } from '../../../status/hooks/useEntityStatus';
import { Answered } from '../Answered';
import { StateBand } from '../StateBand';
import { StateHead } from '../StateHead';
import { StateReasons } from '../StateReasons';

/** How an entity stands, why, and how it stood for twelve months. */
export function StatePanel(props: { entityRef: string }) {
  const { entityRef } = props;
  const t = useMartechTranslation();
  const { data: status } = useEntityStatus(entityRef);
  return (
    <Panel id="control-state" title={t('control.state.title')}>
      <Answered request={useEntityControl(entityRef)} rows={5}>
        {answer => (
          <>
            <StateHead control={answer.control} />
            {answer.control.reasons.length > 0 && (
              <Section title={t('control.state.reasons')}>
                <StateReasons
                  reasons={answer.control.reasons}
                  entityRef={entityRef}
                  status={status}
                />
              </Section>
            )}
            <Section title={t('control.timeline.title')}>
              <StateBand control={answer} />
            </Section>
          </>
        )}
      </Answered>
    </Panel>
  );
}
