import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  MartechRecord,
  OfferedAction,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { allowedActions, isMain } from '../lib/actionForm';
import { ActionDialog } from './ActionDialog';
import { EditDialog } from './EditDialog';
import { OtherActions } from './OtherActions';
import { Part } from './Part';

const useStyles = makeStyles(
  theme => ({
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'MartechRecordActions' },
);

/** What the reader may do with a record as buttons, and why not the rest. */
export function RecordActions(props: { record: MartechRecord }) {
  const { record } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const [chosen, setChosen] = useState<OfferedAction>();
  const allowed = allowedActions(record);
  // One step leads on; what may be done besides stands beside it.
  const isFirst = (offered: OfferedAction, at: number) =>
    at === 0 && isMain(offered);
  const close = () => setChosen(undefined);
  return (
    <Part title={t('governance.action.heading')}>
      {allowed.length === 0 && t('governance.action.none')}
      <div className={classes.buttons}>
        {allowed.map((offered, at) => (
          <Button
            key={offered.action}
            size="small"
            variant={isFirst(offered, at) ? 'contained' : 'outlined'}
            color={isFirst(offered, at) ? 'primary' : 'default'}
            onClick={() => setChosen(offered)}
          >
            {word(t, 'recordAction', offered.action)}
          </Button>
        ))}
      </div>
      <OtherActions actions={record.actions} />
      {chosen?.action === 'edit' && (
        <EditDialog record={record} onClose={close} />
      )}
      {chosen && chosen.action !== 'edit' && (
        <ActionDialog record={record} offered={chosen} onClose={close} />
      )}
    </Part>
  );
}
