import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FundingShare } from '../../lib/fundingShare';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', gap: 2, marginBottom: theme.spacing(1.5) },
    part: { minWidth: 0, ...theme.typography.caption },
    bar: {
      height: 12,
      borderRadius: 3,
      border: `1px solid ${theme.palette.text.secondary}`,
      marginBottom: theme.spacing(0.25),
    },
    run: { backgroundColor: theme.palette.text.secondary },
    project: {
      backgroundImage: `repeating-linear-gradient(45deg, ${theme.palette.text.secondary} 0 2px, transparent 2px 7px)`,
    },
  }),
  { name: 'MartechFundingBar' },
);

/** Run and project money side by side, by their size; full and striped. */
export function FundingBar(props: { shares: FundingShare[] }) {
  const classes = useStyles();
  const t = useMartechTranslation();
  if (props.shares.length === 0) return null;
  return (
    <div className={classes.root}>
      {props.shares.map(({ id, percent }) => (
        <div
          key={id}
          className={classes.part}
          style={{ flex: `${percent} 1 0` }}
        >
          <div className={`${classes.bar} ${classes[id]}`} />
          {percent >= 15 &&
            `${t(`entity.contract.funding.${id}`)}: ${percent} %`}
        </div>
      ))}
    </div>
  );
}
