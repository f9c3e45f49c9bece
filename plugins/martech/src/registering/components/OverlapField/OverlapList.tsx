import { Overlap } from '@martech-portal/backstage-plugin-martech-common';
import { useRefTitles } from '../../../hooks/useRefTitles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { OverlapPlatform } from './OverlapPlatform';
import { useOverlapStyles } from './useOverlapStyles';

/** Everybody who serves the need already, the closest first. */
export function OverlapList(props: { overlap: Overlap }) {
  const { platforms, total } = props.overlap;
  const t = useMartechTranslation();
  const classes = useOverlapStyles();
  const titleOf = useRefTitles(platforms.flatMap(({ owner }) => owner ?? []));
  const more = total - platforms.length;
  return (
    <>
      <ul className={classes.list}>
        {platforms.map(platform => (
          <OverlapPlatform
            key={platform.entityRef}
            platform={platform}
            owner={platform.owner && titleOf(platform.owner)}
          />
        ))}
      </ul>
      {more > 0 && (
        <div className={classes.quiet}>
          {t('registering.overlap.more', { count: more })}
        </div>
      )}
    </>
  );
}
