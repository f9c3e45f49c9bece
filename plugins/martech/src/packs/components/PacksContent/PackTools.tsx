import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import FreezeIcon from '@material-ui/icons/AcUnit';
import PrintIcon from '@material-ui/icons/Print';
import { Packs } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const NOW = 'now';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      marginBottom: theme.spacing(2),
    },
    choose: { minWidth: 280, maxWidth: '100%' },
    help: { color: theme.palette.text.secondary, margin: 0 },
  }),
  { name: 'MartechPackTools' },
);

/** Which pack is shown, and what can be done with it. */
export function PackTools(props: {
  packs: Packs;
  /** Missing: as of now. */
  chosen?: string;
  onChoose: (id: string | undefined) => void;
  onFreeze: () => void;
}) {
  const { chosen, onChoose, onFreeze, packs } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <TextField
        select
        id="martech-pack"
        size="small"
        variant="outlined"
        label={t('packs.choose')}
        className={classes.choose}
        value={chosen ?? NOW}
        onChange={({ target }) =>
          onChoose(target.value === NOW ? undefined : target.value)
        }
      >
        <MenuItem value={NOW}>{t('packs.now')}</MenuItem>
        {packs.items.map(({ at, id, number, title }) => (
          <MenuItem key={id} value={id}>
            {t('packs.option', {
              number,
              title,
              day: formats.day(at.slice(0, 10)),
            })}
          </MenuItem>
        ))}
      </TextField>
      <Button
        variant="outlined"
        startIcon={<PrintIcon />}
        onClick={() => window.print()}
      >
        {t('packs.print')}
      </Button>
      {packs.mayFreeze && chosen === undefined && (
        <Button
          color="primary"
          variant="contained"
          startIcon={<FreezeIcon />}
          onClick={onFreeze}
        >
          {t('packs.freeze')}
        </Button>
      )}
      {!packs.mayFreeze && <p className={classes.help}>{t('packs.mayNot')}</p>}
    </div>
  );
}
