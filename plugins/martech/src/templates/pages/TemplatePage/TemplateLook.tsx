import { TemplateIntegrity } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useElementWidth } from '../../../hooks/useElementWidth';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Family } from '../../components/IntegrityCard/Family';
import { FileVerdict } from '../../components/IntegrityCard/FileVerdict';
import { useTemplatePicture } from '../../hooks/useTemplatePicture';
import { LookHead } from './LookHead';
import { LookFigure } from './LookFigure';
import { Compared } from './Compared';
import { useLookStyles } from './useLookStyles';

/** Below that two pictures stand under each other. */
const ROOM_FOR_TWO = 760;
const GAP = 24;
const WIDEST = 900;

/** A template, beside its original if it has one, and what differs. */
export function TemplateLook(props: { integrity: TemplateIntegrity }) {
  const { integrity } = props;
  const { entityRef, original } = integrity;
  const t = useMartechTranslation();
  const classes = useLookStyles();
  const changed = integrity.regions.flatMap(({ name, state }) =>
    state === 'changed' || state === 'missing' ? name : [],
  );
  const [ref, measured] = useElementWidth();
  const { data } = useTemplatePicture(entityRef);
  const room = measured || WIDEST;
  const half = Math.floor((room - GAP) / 2);
  const width =
    original && room >= ROOM_FOR_TWO ? half : Math.min(room, WIDEST);
  const title = data?.picture.title ?? entityRef.split('/')[1];
  return (
    <div ref={ref} className={classes.root}>
      <LookHead integrity={integrity} title={title} />
      <FileVerdict integrity={integrity} />
      {changed.length > 0 && (
        <StatusMark tone="bad">
          {t('templates.changedRegions', { names: changed.join(', ') })}
        </StatusMark>
      )}
      <div className={classes.pictures}>
        {original && (
          <LookFigure
            label={t('templates.library.original')}
            entityRef={original.entityRef}
            title={original.title}
            version={original.version}
            width={width}
          />
        )}
        <LookFigure
          label={original && t('templates.library.thisOne')}
          entityRef={entityRef}
          title={title}
          version={integrity.version}
          width={width}
        />
      </div>
      {original && (
        <section>
          <h3 className={classes.section}>
            {t('templates.library.differences.title')}
          </h3>
          <Compared
            originalRef={original.entityRef}
            copyRef={entityRef}
            regions={integrity.regions}
          />
        </section>
      )}
      <section>
        <h3 className={classes.section}>{t('templates.family')}</h3>
        <Family integrity={integrity} name={title} />
      </section>
    </div>
  );
}
