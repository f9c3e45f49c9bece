import Box from '@material-ui/core/Box';
import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { LevelBadge } from '../../../components/LevelBadge';
import { LevelBar, levelParts } from '../../../components/LevelBar';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { NO_LEVEL } from '../../lib/pageFilters';
import { CountList } from '../CountList';
import { Tile } from '../Tile';

/** How many entities reached which level. */
export function LevelTile(props: {
  scorecard: ScorecardDetail;
  onPick: (level: string) => void;
}) {
  const { scorecard, onPick } = props;
  const t = useMartechTranslation();
  const { levels } = scorecard.rollup;
  return (
    <Tile title={t('scorecard.page.levels')}>
      <Box mb={0.75}>
        <LevelBar levels={levels} label={t('scorecard.page.levels')} />
      </Box>
      <CountList
        lines={levelParts(levels)
          .reverse()
          .map(({ level, entities }) => ({
            id: level?.id ?? NO_LEVEL,
            name: <LevelBadge level={level} levels={scorecard.levels} />,
            count: entities,
            help: t('scorecard.page.onlyLevel', {
              level: level?.title ?? t('scorecard.shared.noLevel'),
            }),
            onPick: () => onPick(level?.id ?? NO_LEVEL),
          }))}
      />
    </Tile>
  );
}
