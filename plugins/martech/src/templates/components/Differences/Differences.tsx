import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import {
  PictureContent,
  TemplateRegion,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { Answered } from '../../../control/components/Answered';
import { ViewButtons } from '../../../governance/components/ViewSwitch';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useComparison } from '../../hooks/useComparison';
import { CompareBy } from '../../lib/compareFiles';
import { lockedFirst } from '../../lib/lockedFirst';
import { Difference } from './Difference';

const ways: readonly CompareBy[] = ['reading', 'source'];

/** What a copy says that its original does not, and the other way round. */
export function Differences(props: {
  original: PictureContent;
  copy: PictureContent;
  /** What became of locked parts. */
  regions: readonly TemplateRegion[];
}) {
  const { copy, original, regions } = props;
  const t = useMartechTranslation();
  const [by, setBy] = useState<CompareBy>('reading');
  const request = useComparison(original, copy, by);
  return (
    <>
      <Box display="flex" flexWrap="wrap" alignItems="center" gridGap={16}>
        <ViewButtons
          label={t('templates.library.differences.by')}
          views={ways.map(id => ({
            id,
            name: t(`templates.library.differences.${id}`),
          }))}
          value={by}
          onChange={setBy}
        />
        <Typography variant="body2" color="textSecondary">
          {t('templates.library.differences.legend')}
        </Typography>
      </Box>
      <Answered request={request} rows={4}>
        {parts => {
          const different = lockedFirst(parts, regions);
          const same = parts.flatMap(({ isSame, name }) =>
            isSame && name ? name : [],
          );
          return (
            <>
              {different.map(({ part, region }) => (
                <Difference
                  key={part.name ?? ''}
                  difference={part}
                  region={region}
                />
              ))}
              {different.length === 0 && (
                <Box mt={2}>
                  {by === 'reading'
                    ? t('templates.library.differences.noneRead')
                    : t('templates.library.differences.none')}
                </Box>
              )}
              {same.length > 0 && (
                <Box mt={2}>
                  <Typography variant="body2" color="textSecondary">
                    {t('templates.library.differences.same', {
                      names: same.join(', '),
                    })}
                  </Typography>
                </Box>
              )}
            </>
          );
        }}
      </Answered>
    </>
  );
}
