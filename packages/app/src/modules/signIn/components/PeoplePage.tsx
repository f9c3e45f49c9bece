import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Container from '@material-ui/core/Container';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Logo } from '../../nav/Logo';
import { SamplePerson } from '../samplePeople';
import { signInTranslationRef } from '../translation';
import { PersonCard } from './PersonCard';

const useStyles = makeStyles(theme => ({
  page: {
    minHeight: '100vh',
    backgroundColor: theme.palette.background.default,
    color: theme.palette.text.primary,
  },
  content: { paddingTop: theme.spacing(8), paddingBottom: theme.spacing(8) },
  logo: { marginBottom: theme.spacing(5) },
  title: { fontSize: theme.typography.pxToRem(32), fontWeight: 700 },
  intro: {
    maxWidth: '42rem',
    marginTop: theme.spacing(1),
    marginBottom: theme.spacing(4),
  },
  list: { listStyle: 'none', paddingLeft: 0 },
}));

/** Offers the people of the sample company. */
export function PeoplePage(props: {
  people: SamplePerson[];
  onChoose: (name: string) => void;
}) {
  const { people, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(signInTranslationRef);
  const company =
    useApi(configApiRef).getOptionalString('organization.name') ?? '';
  return (
    <main className={classes.page}>
      <Container maxWidth="md" className={classes.content}>
        <div className={classes.logo}>
          <Logo />
        </div>
        <Typography component="h1" className={classes.title}>
          {t('title')}
        </Typography>
        <Typography className={classes.intro} color="textSecondary">
          {t('intro', { company })}
        </Typography>
        {people.length === 0 && <Typography>{t('nobody')}</Typography>}
        <Grid
          container
          component="ul"
          spacing={2}
          className={classes.list}
          aria-label={t('people', { company })}
        >
          {people.map(person => (
            <Grid item component="li" xs={12} sm={6} key={person.name}>
              <PersonCard person={person} onChoose={onChoose} />
            </Grid>
          ))}
        </Grid>
      </Container>
    </main>
  );
}
