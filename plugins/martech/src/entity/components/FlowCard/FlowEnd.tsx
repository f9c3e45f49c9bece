import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { StatedName } from '../StatedName';

const useStyles = makeStyles(
  theme => ({
    root: {
      flex: '1 1 0',
      minWidth: 0,
      overflowWrap: 'anywhere',
      border: `2px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      padding: theme.spacing(1.5, 2),
    },
    label: { ...theme.typography.caption, color: theme.palette.text.secondary },
    name: { ...theme.typography.body1, fontWeight: 600 },
  }),
  { name: 'MartechFlowEnd' },
);

/** One end of an integration. */
export function FlowEnd(props: {
  label: string;
  name: string;
  entityRef?: string;
  entity?: Entity | '';
}) {
  const { entity, entityRef, label, name } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.label}>{label}</div>
      <div className={classes.name}>
        {entityRef ? (
          <StatedName entityRef={entityRef} entity={entity || undefined} />
        ) : (
          name
        )}
      </div>
    </div>
  );
}
