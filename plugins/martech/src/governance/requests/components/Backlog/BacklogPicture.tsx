import { makeStyles } from '@material-ui/core/styles';
import { grades, Grade } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { Tile } from '../../../../scorecards/components/Tile';
import { word } from '../../../../translation';
import { BacklogItem } from '../../lib/backlogOrder';
import { PictureCell } from './PictureCell';

const useStyles = makeStyles(
  theme => ({
    help: {
      margin: theme.spacing(0, 0, 1),
      color: theme.palette.text.secondary,
    },
    table: {
      width: '100%',
      tableLayout: 'fixed',
      borderCollapse: 'separate',
      borderSpacing: 4,
      fontSize: theme.typography.pxToRem(12),
      '& th': {
        padding: theme.spacing(0.5),
        fontWeight: 600,
        color: theme.palette.text.secondary,
      },
    },
    side: { width: 72 },
  }),
  { name: 'MartechBacklogPicture' },
);

/** From little effort on the left to much on the right. */
const efforts: readonly Grade[] = [...grades].reverse();

/** Improvements by value and effort; what is worth most for least is top left. */
export function BacklogPicture(props: { items: readonly BacklogItem[] }) {
  const { items } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const at = (value: Grade, effort: Grade) =>
    items.filter(
      ({ record }) => record.value === value && record.effort === effort,
    );
  const unrated = items.filter(
    ({ record }) => !record.value || !record.effort,
  ).length;
  const gradeOf = (grade: Grade) => ({ grade: word(t, 'level', grade) });
  return (
    <Tile title={t('governance.requests.backlog.picture')}>
      <p className={classes.help}>
        {t('governance.requests.backlog.pictureHelp')}
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <td className={classes.side} />
            {efforts.map(effort => (
              <th key={effort} scope="col">
                {t('governance.requests.backlog.effortIs', gradeOf(effort))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.map(value => (
            <tr key={value}>
              <th scope="row">
                {t('governance.requests.backlog.valueIs', gradeOf(value))}
              </th>
              {efforts.map(effort => (
                <PictureCell
                  key={effort}
                  value={value}
                  effort={effort}
                  items={at(value, effort)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {unrated > 0 && (
        <p className={classes.help}>
          {t('governance.requests.backlog.unrated', {
            number: formats.number(unrated),
          })}
        </p>
      )}
    </Tile>
  );
}
