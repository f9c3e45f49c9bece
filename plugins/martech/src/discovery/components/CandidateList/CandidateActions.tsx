import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  Candidate,
  CandidateAction,
  martechDiscoveryWritePermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useMay } from '../../../registering/hooks/useMay';
import { useTemplateForm } from '../../../registering/hooks/useTemplateForm';
import { editAddress } from '../../../registering/lib/editAddress';
import { registerTemplates } from '../../../registering/lib/templateNames';
import { registerValues } from '../../lib/registerValues';
import { DecisionDialog } from '../DecisionDialog';

const { add, tryOut } = registerTemplates.platforms;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      alignContent: 'flex-start',
      justifyContent: 'flex-end',
      gap: theme.spacing(1),
      flex: '1 1 320px',
    },
    button: { textTransform: 'none', whiteSpace: 'nowrap' },
  }),
  { name: 'MartechCandidateActions' },
);

/** What can be done with a candidate: it waits for one of these. */
export function CandidateActions(props: {
  candidate: Candidate;
  today: string;
}) {
  const { candidate, today } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const mayWrite = useMay(martechDiscoveryWritePermission);
  const register = useTemplateForm(add);
  const sandbox = useTemplateForm(tryOut);
  const [action, setAction] = useState<CandidateAction>();
  const { decision, state, title } = candidate;
  const isWaiting = state === 'new';
  const form = (href: string | undefined, name: string, isFirst = false) => {
    const to = href && editAddress(href, registerValues(candidate));
    return (
      to && (
        <LinkButton
          to={to}
          size="small"
          color="primary"
          variant={isFirst ? 'contained' : 'outlined'}
          className={classes.button}
          aria-label={t('discovery.candidate.about', { action: name, title })}
        >
          {name}
        </LinkButton>
      )
    );
  };
  const button = (one: CandidateAction, name: string) => (
    <Button
      size="small"
      variant="outlined"
      className={classes.button}
      aria-label={t('discovery.candidate.about', { action: name, title })}
      onClick={() => setAction(one)}
    >
      {name}
    </Button>
  );
  return (
    <div className={classes.root}>
      {isWaiting && (
        <>
          {form(register.href, t('discovery.candidate.register'), true)}
          {form(sandbox.href, t('discovery.candidate.tryOut'))}
        </>
      )}
      {isWaiting && mayWrite && (
        <>
          {button('register', t('discovery.candidate.same'))}
          {button('except', t('discovery.candidate.except'))}
          {button('ignore', t('discovery.candidate.ignore'))}
        </>
      )}
      {!isWaiting &&
        mayWrite &&
        decision &&
        decision.state !== 'new' &&
        button('reopen', t('discovery.candidate.reopen'))}
      {action && (
        <DecisionDialog
          action={action}
          candidate={candidate}
          today={today}
          onClose={() => setAction(undefined)}
        />
      )}
    </div>
  );
}
