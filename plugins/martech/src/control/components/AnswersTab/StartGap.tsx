import { Row } from '../../../entity/components/Row';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Gap } from '../../lib/answerGaps';
import { StartButton } from '../StartButton';

const starts = {
  backlog: {
    type: 'request',
    presets: { values: { kind: 'improvement' } },
  },
  release: { type: 'release' },
} as const;

/** A record that nobody has started yet. */
export function StartGap(props: {
  gap: Extract<Gap, { kind: 'start' }>;
  entityRef: string;
}) {
  const { what } = props.gap;
  const t = useMartechTranslation();
  return (
    <Row
      name={t(`control.answer.gap.${what}`)}
      side={
        <StartButton
          entityRef={props.entityRef}
          start={starts[what]}
          label={
            what === 'backlog'
              ? t('control.answer.step.improvement')
              : t('control.answer.step.release')
          }
        />
      }
    />
  );
}
