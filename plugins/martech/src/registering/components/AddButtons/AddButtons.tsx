import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import { martechRegistryCreatePermission } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ListDefinition } from '../../../lists';
import { useMay } from '../../hooks/useMay';
import { useTemplateForm } from '../../hooks/useTemplateForm';
import { registerTemplates } from '../../lib/templateNames';

const useStyles = makeStyles(
  { button: { textTransform: 'none', whiteSpace: 'nowrap' } },
  { name: 'MartechAddButtons' },
);

/** Leads to the forms that register what a list holds, where there are any. */
export function AddButtons(props: { list: ListDefinition['name'] }) {
  const { list } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const may = useMay(martechRegistryCreatePermission);
  const add = useTemplateForm(registerTemplates[list].add);
  const tryOut = useTemplateForm(
    list === 'platforms' ? registerTemplates.platforms.tryOut : undefined,
  );
  if (!may) return null;
  return (
    <>
      {tryOut.href && (
        <LinkButton
          to={tryOut.href}
          size="small"
          variant="outlined"
          color="primary"
          className={classes.button}
        >
          {t('registering.add.tryOut')}
        </LinkButton>
      )}
      {add.href && (
        <LinkButton
          to={add.href}
          size="small"
          variant="contained"
          color="primary"
          className={classes.button}
          startIcon={<AddIcon />}
        >
          {t(`registering.add.${list}`)}
        </LinkButton>
      )}
    </>
  );
}
