import Avatar from '@material-ui/core/Avatar';
import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { initials } from '../initials';
import { SamplePerson } from '../samplePeople';

const useStyles = makeStyles(theme => ({
  card: { height: '100%' },
  action: {
    height: '100%',
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    gap: theme.spacing(2),
    padding: theme.spacing(2.5),
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
  avatar: {
    width: theme.spacing(6),
    height: theme.spacing(6),
    color: theme.palette.getContrastText(theme.palette.primary.main),
    backgroundColor: theme.palette.primary.main,
  },
  name: { fontSize: theme.typography.pxToRem(18), fontWeight: 700 },
  does: { marginTop: theme.spacing(1) },
}));

/** One person to sign in as. */
export function PersonCard(props: {
  person: SamplePerson;
  onChoose: (name: string) => void;
}) {
  const { name, displayName, role, does } = props.person;
  const classes = useStyles();
  return (
    <Card className={classes.card}>
      <CardActionArea
        className={classes.action}
        onClick={() => props.onChoose(name)}
      >
        <Avatar className={classes.avatar} aria-hidden>
          {initials(displayName)}
        </Avatar>
        <div>
          <Typography className={classes.name}>{displayName}</Typography>
          <Typography variant="body2" color="textSecondary">
            {role}
          </Typography>
          <Typography variant="body2" className={classes.does}>
            {does}
          </Typography>
        </div>
      </CardActionArea>
    </Card>
  );
}
