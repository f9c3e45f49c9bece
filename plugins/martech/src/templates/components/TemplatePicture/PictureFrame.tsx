import { makeStyles } from '@material-ui/core/styles';
import clsx from 'clsx';

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'relative',
      overflow: 'hidden',
      // Templates are made for white paper, also where the portal is dark.
      backgroundColor: theme.palette.common.white,
    },
    frame: {
      display: 'block',
      border: 0,
      transformOrigin: '0 0',
      colorScheme: 'light',
    },
    still: { pointerEvents: 'none' },
  }),
  { name: 'MartechPictureFrame' },
);

/**
 * A page in a frame that runs nothing, made to fit. It is a picture: nothing in
 * it can be clicked or reached by keyboard, unless it is there to be scrolled.
 */
export function PictureFrame(props: {
  name: string;
  /** From `safeDocument` and from nowhere else. */
  html: string;
  /** Width in px for which the page is made. */
  pageWidth: number;
  width: number;
  height: number;
  scrolls?: boolean;
}) {
  const { height, html, name, pageWidth, scrolls = false, width } = props;
  const classes = useStyles();
  const scale = Math.min(1, width / pageWidth);
  const frame = (
    <iframe
      sandbox=""
      srcDoc={html}
      title={name}
      referrerPolicy="no-referrer"
      aria-hidden={scrolls ? undefined : true}
      tabIndex={scrolls ? undefined : -1}
      className={clsx(classes.frame, !scrolls && classes.still)}
      style={{
        width: width / scale,
        height: height / scale,
        transform: `scale(${scale})`,
      }}
    />
  );
  return (
    <div
      className={classes.root}
      style={{ width, height }}
      {...(!scrolls && { role: 'img', 'aria-label': name })}
    >
      {frame}
    </div>
  );
}
