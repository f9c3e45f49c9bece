import { makeStyles } from '@material-ui/core/styles';
import { PackContent } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FigureChange, figureChanges } from '../../lib/figureChanges';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
      gap: theme.spacing(1, 2),
      margin: 0,
    },
    name: { color: theme.palette.text.secondary, fontSize: '0.86em' },
    value: {
      margin: 0,
      fontSize: '1.6em',
      fontWeight: 700,
      lineHeight: 1.2,
      fontVariantNumeric: 'tabular-nums',
    },
    change: { margin: 0, fontSize: '0.86em' },
  }),
  { name: 'MartechSheetFigures' },
);

/** The numbers of a pack, and how they differ from those of the pack before. */
export function SheetFigures(props: { content: PackContent }) {
  const { content } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const pack = content.changes?.number ?? '';
  const written = ({ name }: FigureChange, value: number) =>
    name === 'consistency' ? formats.percent(value) : formats.number(value);
  const inWords = (figure: FigureChange) => {
    const { change } = figure;
    if (change === undefined) return undefined;
    const number = written(figure, Math.abs(change));
    if (change === 0) return t('packs.figures.same', { number: pack });
    return change > 0
      ? t('packs.figures.more', { number, pack })
      : t('packs.figures.less', { number, pack });
  };
  return (
    <dl className={classes.root}>
      {figureChanges(content).map(figure => (
        <div key={figure.name}>
          <dt className={classes.name}>{t(`packs.figures.${figure.name}`)}</dt>
          <dd className={classes.value}>
            {figure.value === null ? '–' : written(figure, figure.value)}
          </dd>
          {figure.change !== undefined && (
            <dd className={classes.change}>{inWords(figure)}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}
