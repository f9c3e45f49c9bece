import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    // The card around it sets a font of its own; one card shows one font.
    body: { ...theme.typography.body2, overflowWrap: 'anywhere' },
  }),
  { name: 'MartechCard' },
);

/** The frame of every card of ours: the one the stock cards have. */
export function MartechCard(props: {
  title: string;
  headerActions?: ReactNode;
  children: ReactNode;
}) {
  const { children, ...rest } = props;
  const classes = useStyles();
  return (
    <EntityInfoCard {...rest}>
      <div className={classes.body}>{children}</div>
    </EntityInfoCard>
  );
}
