import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { connectionMessages } from '../../messages/connectionMessages';

type Known = keyof typeof connectionMessages.relation;

const known = (relation: string): relation is Known =>
  relation in connectionMessages.relation;

const useStyles = makeStyles(
  theme => ({ text: { fill: theme.palette.text.primary, fontSize: 11 } }),
  { name: 'MartechRelationLabel' },
);

/** What a line of the map means, in words. */
export function RelationLabel(props: { relations: string[] }) {
  const classes = useStyles();
  const t = useMartechTranslation();
  const [relation = ''] = props.relations;
  return (
    <text
      className={classes.text}
      textAnchor="middle"
      dominantBaseline="middle"
    >
      {known(relation) ? t(`entity.connection.relation.${relation}`) : relation}
    </text>
  );
}
