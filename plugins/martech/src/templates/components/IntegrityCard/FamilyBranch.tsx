import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: { '& + &': { marginTop: theme.spacing(2) } },
    label: {
      ...theme.typography.caption,
      display: 'block',
      color: theme.palette.text.secondary,
    },
    below: {
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0, 1),
      padding: theme.spacing(0, 0, 0, 2),
      borderLeft: `2px solid ${theme.palette.divider}`,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
  }),
  { name: 'MartechFamilyBranch' },
);

/** A template and, indented below it, what was made from it. */
export function FamilyBranch(props: {
  label?: string;
  head?: ReactNode;
  children: ReactNode[];
}) {
  const { children, head, label } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {label && <span className={classes.label}>{label}</span>}
      {head}
      {children.length > 0 && (
        <ul className={classes.below}>
          {children.map((child, index) => (
            <li key={index}>{child}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
