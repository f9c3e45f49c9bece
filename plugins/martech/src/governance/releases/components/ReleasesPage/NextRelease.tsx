import { MarkdownContent } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { localDay } from '../../../../lib/days';
import { relativeDay } from '../../../../lib/relativeDay';
import { Tile } from '../../../../scorecards/components/Tile';
import { RecordLink } from '../../../components/RecordLink';
import { releaseContents } from '../../lib/releaseContents';
import { ReleaseProgress } from '../ReleaseProgress';
import { ReleaseTemplates } from './ReleaseTemplates';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
      gap: theme.spacing(1, 3),
      // Long notes scroll here, so that the list stays in view.
      maxHeight: 220,
      overflowY: 'auto',
      overflowWrap: 'anywhere',
    },
    title: { fontWeight: 600 },
    quiet: { color: theme.palette.text.secondary },
    name: {
      margin: theme.spacing(0, 0, 0.5),
      fontSize: theme.typography.pxToRem(12),
      fontWeight: 600,
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MartechNextRelease' },
);

/** The release that comes first: for whom, what is new, and how far it is. */
export function NextRelease({ release }: { release: MartechRecord }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const { audience, notes, templates } = releaseContents(release);
  const { plannedFor } = release;
  return (
    <Tile title={t('governance.releases.next')}>
      <div className={classes.root}>
        <div>
          <RecordLink record={release} className={classes.title}>
            {release.number} {release.title}
          </RecordLink>
          {plannedFor && (
            <div>
              {t('governance.releases.plannedFor', {
                day: formats.day(plannedFor),
                distance: formats.relative(
                  relativeDay(localDay(new Date()), plannedFor),
                ),
              })}
            </div>
          )}
          {audience && (
            <div className={classes.quiet}>
              {t('governance.releases.audience')}: {audience}
            </div>
          )}
        </div>
        <div>
          <h3 className={classes.name}>{t('governance.releases.notes')}</h3>
          <MarkdownContent content={notes ?? ''} />
        </div>
        <div>
          <h3 className={classes.name}>{t('governance.releases.changes')}</h3>
          <ReleaseProgress release={release} />
          <ReleaseTemplates templates={templates} />
        </div>
      </div>
    </Tile>
  );
}
