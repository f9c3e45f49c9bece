import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useTimelineStyles } from './useTimelineStyles';

/** What the two lines are; the top of one is so many platforms. */
export function LineKey(props: { most: number }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useTimelineStyles();
  const line = (className: string) => (
    <svg width={26} height={10} aria-hidden>
      <line className={className} x1={1} x2={25} y1={5} y2={5} />
    </svg>
  );
  return (
    <ul className={classes.key}>
      <li>
        {line(classes.size)}
        {t('drift.growth.platforms', { most: formats.number(props.most) })}
      </li>
      <li>
        {line(classes.readiness)}
        {t('drift.growth.readiness')}
      </li>
    </ul>
  );
}
