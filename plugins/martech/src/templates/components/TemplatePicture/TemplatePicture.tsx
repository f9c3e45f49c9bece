import Button from '@material-ui/core/Button';
import Skeleton from '@material-ui/lab/Skeleton';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useTemplatePicture } from '../../hooks/useTemplatePicture';
import { pictureWidth } from '../../lib/pictureWidth';
import { NoPicture } from './NoPicture';
import { PictureFrame } from './PictureFrame';

/** Height of a line that says why there is none, where nothing stands beside it. */
const LOW = 160;

/** The picture of a template, or why there is none. */
export function TemplatePicture(props: {
  entityRef: string;
  title: string;
  width: number;
  height: number;
  /** It can be scrolled, rather than being a picture among others. */
  scrolls?: boolean;
  /** False as long as it need not be loaded yet. */
  isWanted?: boolean;
}) {
  const { entityRef, isWanted = true, title, ...size } = props;
  const { height, width } = size;
  const t = useMartechTranslation();
  const { data, error, refetch } = useTemplatePicture(entityRef, {
    enabled: isWanted,
  });
  if (data?.document) {
    return (
      <PictureFrame
        {...size}
        name={t('templates.library.picture', { title })}
        html={data.document.html}
        pageWidth={pictureWidth(data.picture.type)}
      />
    );
  }
  if (data) {
    const { missing } = data.picture;
    return (
      <NoPicture
        width={width}
        height={props.scrolls ? LOW : height}
        type={data.picture.type}
      >
        {missing?.reason === 'unreadable'
          ? missing.text
          : t(`templates.library.missing.${missing?.reason ?? 'no-source'}`)}
      </NoPicture>
    );
  }
  if (error) {
    return (
      <NoPicture width={width} height={height}>
        {t('templates.library.failed', { reason: errorReason(error) })}
        <br />
        <Button
          size="small"
          style={{ zIndex: 1 }}
          onClick={() => void refetch()}
        >
          {t('browse.retry')}
        </Button>
      </NoPicture>
    );
  }
  return <Skeleton variant="rect" width={width} height={height} />;
}
