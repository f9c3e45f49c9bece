import { useHeatSurroundings } from './heatContext';

/** The level of a row: its name and steps, as `LevelBadge` has them elsewhere. */
export function HeatLevel(props: { level: string | null }) {
  const { levels, noLevel, pips } = useHeatSurroundings();
  const place = levels.findIndex(({ id }) => id === props.level);
  const name = levels[place]?.title ?? noLevel;
  return (
    <span
      className={place < 0 ? `${pips.root} ${pips.none}` : pips.root}
      title={name}
    >
      <span className={pips.pips} aria-hidden>
        {levels.map(({ id }, index) => (
          <span
            key={id}
            className={index <= place ? `${pips.pip} ${pips.full}` : pips.pip}
          />
        ))}
      </span>
      <span className={pips.text}>{name}</span>
    </span>
  );
}
