import { makeStyles } from '@material-ui/core/styles';
import { Rollup } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useLevelFills } from '../LevelBadge';
import { levelParts } from './levelParts';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      gap: 1,
      width: '100%',
      overflow: 'hidden',
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.default,
    },
    part: { minWidth: 2 },
    none: { backgroundColor: theme.palette.action.selected },
  }),
  { name: 'MartechLevelBar' },
);

/** How many reached which level, the lowest first; read out as one sentence. */
export function LevelBar(props: {
  levels: Rollup['levels'];
  label: string;
  /** In px. */
  height?: number;
}) {
  const { levels, label, height = 10 } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const fill = useLevelFills();
  const parts = levelParts(levels);
  const words = parts.map(({ level, entities }) =>
    t('scorecard.shared.levelCount', {
      level: level ? level.title : t('scorecard.shared.noLevel'),
      number: formats.number(entities),
    }),
  );
  const text = `${label}: ${words.join(', ')}`;
  const named = parts.filter(({ level }) => level);
  return (
    <div
      role="img"
      aria-label={text}
      title={text}
      className={classes.root}
      style={{ height }}
    >
      {parts
        .filter(({ entities }) => entities > 0)
        .map(part => (
          <span
            key={part.level?.id ?? ''}
            className={part.level ? classes.part : classes.none}
            style={{
              flex: `${part.entities} 1 0`,
              ...(part.level && fill(named.indexOf(part), named.length)),
            }}
          />
        ))}
    </div>
  );
}
