import Button from '@material-ui/core/Button';
import { Overlap } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useRefTitles } from '../../../hooks/useRefTitles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { OverlapPlatform } from './OverlapPlatform';
import { useOverlapStyles } from './useOverlapStyles';

/** So many are shown at once, so that the form stays short. */
const FEW = 4;

/** Everybody who serves the need already, the closest first. */
export function OverlapList(props: { overlap: Overlap }) {
  const { platforms, total } = props.overlap;
  const t = useMartechTranslation();
  const classes = useOverlapStyles();
  const titleOf = useRefTitles(platforms.flatMap(({ owner }) => owner ?? []));
  const [isAll, setAll] = useState(false);
  const shown = isAll ? platforms : platforms.slice(0, FEW);
  const hidden = platforms.length - shown.length;
  const more = hidden > 0 ? 0 : total - platforms.length;
  return (
    <>
      <ul className={classes.list}>
        {shown.map(platform => (
          <OverlapPlatform
            key={platform.entityRef}
            platform={platform}
            owner={platform.owner && titleOf(platform.owner)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          size="small"
          className={classes.all}
          onClick={() => setAll(true)}
        >
          {t('registering.overlap.showAll', { count: hidden })}
        </Button>
      )}
      {more > 0 && (
        <div className={classes.quiet}>
          {t('registering.overlap.more', { count: more })}
        </div>
      )}
    </>
  );
}
