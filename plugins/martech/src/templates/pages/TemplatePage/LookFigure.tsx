import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useFormats } from '../../../hooks/useFormats';
import { TemplatePicture } from '../../components/TemplatePicture';
import { useTemplatePicture } from '../../hooks/useTemplatePicture';
import { LeftOutNotes } from './LeftOutNotes';
import { useLookStyles } from './useLookStyles';

const HEIGHT = 640;

/** A large picture that can be scrolled, and what was left out of it. */
export function LookFigure(props: {
  /** Which of two it is. */
  label?: string;
  entityRef: string;
  title: string;
  version?: string;
  width: number;
}) {
  const { entityRef, label, title, version, width } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useLookStyles();
  const { data } = useTemplatePicture(entityRef);
  const name = [
    title,
    ...(version ? [t('templates.library.version', { version })] : []),
  ].join(' · ');
  return (
    <figure className={classes.figure} style={{ width }}>
      <figcaption className={classes.caption}>
        {label && <span className={classes.label}>{label}</span>}
        {name}
      </figcaption>
      <div className={classes.frame}>
        <TemplatePicture
          scrolls
          entityRef={entityRef}
          title={title}
          width={width - 2}
          height={HEIGHT}
        />
      </div>
      {data?.picture.content && (
        <div className={classes.note}>
          {t('templates.library.seen', {
            time: formats.time(new Date(data.picture.asOf)),
          })}
        </div>
      )}
      {data?.document && (
        <LeftOutNotes
          sort={data.picture.content?.sort}
          leftOut={data.document.leftOut}
        />
      )}
    </figure>
  );
}
