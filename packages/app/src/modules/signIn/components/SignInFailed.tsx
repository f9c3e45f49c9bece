import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Container from '@material-ui/core/Container';
import Typography from '@material-ui/core/Typography';
import { signInTranslationRef } from '../translation';

/** Says why signing in did not work, and what to do next. */
export function SignInFailed(props: {
  person: string;
  reason: string;
  onRetry: () => void;
  onOther: () => void;
}) {
  const { person, reason, onRetry, onOther } = props;
  const { t } = useTranslationRef(signInTranslationRef);
  return (
    <Container maxWidth="sm" component="main">
      <Box role="alert" pt={8} pb={3}>
        <Typography component="h1" variant="h4" gutterBottom>
          {t('failed.title', { person })}
        </Typography>
        <Typography>{reason}</Typography>
      </Box>
      <Box display="flex" gridGap={16}>
        <Button variant="contained" color="primary" onClick={onRetry}>
          {t('failed.again')}
        </Button>
        <Button onClick={onOther}>{t('failed.other')}</Button>
      </Box>
    </Container>
  );
}
