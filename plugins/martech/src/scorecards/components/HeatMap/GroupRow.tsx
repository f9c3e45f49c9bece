import ButtonBase from '@material-ui/core/ButtonBase';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import { ResultGroup } from '@martech-portal/backstage-plugin-martech-common';
import { memo } from 'react';
import { LevelBar } from '../../../components/LevelBar';
import { useOutcomeSentence } from '../../../components/OutcomeBar';
import { ScoreBar } from '../../../components/ScoreBar';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { GroupCell } from './GroupCell';
import { useGroupStyles } from './useGroupStyles';
import { useHeatSurroundings } from './heatContext';

function Row(props: {
  group: ResultGroup;
  title: string;
  index: number;
  top: number;
  onOpen: (group: string) => void;
}) {
  const { group, title, index, top, onOpen } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const own = useGroupStyles();
  const sentence = useOutcomeSentence();
  const { checks, layout, classes } = useHeatSurroundings();
  const first = layout.showLevel ? 4 : 3;
  const { rollup } = group;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      style={{ ...layout.style, transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" aria-colindex={1} className={classes.name}>
        <ButtonBase
          className={own.open}
          title={t('scorecard.map.openGroup', { group: title })}
          onClick={() => onOpen(group.value ?? '')}
        >
          <ChevronRightIcon fontSize="small" aria-hidden />
          <span className={classes.nameText}>{title}</span>
          <span
            className={own.count}
            title={t('scorecard.shared.entities', {
              count: rollup.entities,
              number: formats.number(rollup.entities),
            })}
          >
            {formats.number(rollup.entities)}
          </span>
        </ButtonBase>
      </div>
      <div role="cell" aria-colindex={2} className={classes.plain}>
        <ScoreBar score={rollup.meanScore} className={classes.grow} />
      </div>
      {layout.showLevel && (
        <div role="cell" aria-colindex={3} className={classes.plain}>
          <LevelBar levels={rollup.levels} label={title} />
        </div>
      )}
      {checks.map((check, place) => (
        <GroupCell
          key={check.id}
          counts={group.checks[place] ?? {}}
          name={`${check.title}: ${sentence(group.checks[place] ?? {})}`}
          column={first + place}
        />
      ))}
    </div>
  );
}

/** One group of entities and how each check came out in it. */
export const GroupRow = memo(Row);
