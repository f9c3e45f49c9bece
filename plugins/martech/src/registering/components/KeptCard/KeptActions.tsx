import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useTemplateForm } from '../../hooks/useTemplateForm';
import { editAddress, editValues, promoteValues } from '../../lib/editAddress';
import { isSandbox, offeredMoves } from '../../lib/offeredMoves';
import { editTemplate } from '../../lib/templateNames';
import { Move, MoveDialog } from '../MoveDialog';
import { TextDialog } from '../TextDialog';
import { useKeptStyles } from './useKeptStyles';

/** What can be done with a registered entity, each in a dialog or a form. */
export function KeptActions(props: {
  registered: RegisteredEntity;
  title: string;
  onDone: (after: RegisteredEntity) => void;
}) {
  const { onDone, registered, title } = props;
  const t = useMartechTranslation();
  const classes = useKeptStyles();
  const [opened, setOpened] = useState<Move | 'text'>();
  const { href, isKnown } = useTemplateForm(editTemplate(registered.kind));
  const edit = href && editAddress(href, editValues(registered));
  const promote =
    href &&
    isSandbox(registered) &&
    editAddress(href, promoteValues(registered));
  const close = () => setOpened(undefined);
  const finish = (after: RegisteredEntity) => {
    close();
    onDone(after);
  };
  return (
    <>
      {promote && (
        <LinkButton
          to={promote}
          size="small"
          color="primary"
          variant="contained"
          className={classes.button}
        >
          {t('registering.kept.promote')}
        </LinkButton>
      )}
      {edit && !registered.removed && (
        <LinkButton
          to={edit}
          size="small"
          color="primary"
          variant={promote ? 'outlined' : 'contained'}
          className={classes.button}
        >
          {t('registering.kept.edit')}
        </LinkButton>
      )}
      {!edit && isKnown && !registered.removed && (
        <Button
          size="small"
          color="primary"
          variant="contained"
          className={classes.button}
          onClick={() => setOpened('text')}
        >
          {t('registering.kept.editText')}
        </Button>
      )}
      {offeredMoves(registered).map(move => (
        <Button
          key={move}
          size="small"
          variant={move === 'remove' ? 'text' : 'outlined'}
          className={classes.button}
          onClick={() => setOpened(move)}
        >
          {t(`registering.move.${move}.act`)}
        </Button>
      ))}
      {opened === 'text' && (
        <TextDialog
          registered={registered}
          title={title}
          onClose={close}
          onDone={finish}
        />
      )}
      {opened && opened !== 'text' && (
        <MoveDialog
          move={opened}
          registered={registered}
          title={title}
          onClose={close}
          onDone={finish}
        />
      )}
    </>
  );
}
