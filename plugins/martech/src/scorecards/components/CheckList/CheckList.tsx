import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Tile } from '../Tile';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    entry: {
      display: 'block',
      width: '100%',
      padding: theme.spacing(0.75, 1),
      borderRadius: theme.shape.borderRadius,
      fontFamily: 'inherit',
      fontSize: theme.typography.pxToRem(14),
      lineHeight: 1.4,
      textAlign: 'left',
      '&:hover, &:focus-visible': {
        backgroundColor: theme.palette.action.hover,
      },
    },
    description: {
      display: 'block',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
    },
  }),
  { name: 'MartechCheckList' },
);

/** The checks of a scorecard that has no results, each with its explanation. */
export function CheckList(props: {
  checks: ScorecardDetail['checks'];
  onAbout: (check: string) => void;
}) {
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <Tile title={t('scorecard.page.checks')}>
      <ul className={classes.list}>
        {props.checks.map(({ id, title, description }) => (
          <li key={id}>
            <ButtonBase
              className={classes.entry}
              onClick={() => props.onAbout(id)}
            >
              {title}
              {description && (
                <span className={classes.description}>{description}</span>
              )}
            </ButtonBase>
          </li>
        ))}
      </ul>
    </Tile>
  );
}
