import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { Dependencies } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../components/RefLink';
import { ViewButtons } from '../../governance/components/ViewSwitch/ViewButtons';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { MapState, toggled } from '../lib/mapState';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    open: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  }),
  { name: 'MartechMapTools' },
);

/** Which part of the map is shown. */
export function MapTools(props: {
  map: Pick<Dependencies, 'categories' | 'grouped'>;
  state: MapState;
  onChange: (part: Partial<MapState>) => void;
}) {
  const { map, onChange, state } = props;
  const { around, brittle, open } = state;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <ViewButtons
        label={t('dependencies.show.label')}
        value={brittle ? 'brittle' : 'all'}
        views={[
          { id: 'all', name: t('dependencies.show.all') },
          { id: 'brittle', name: t('dependencies.show.brittle') },
        ]}
        onChange={chosen => onChange({ brittle: chosen === 'brittle' })}
      />
      {around && (
        <>
          <strong>
            <RefLink entityRef={around} />
          </strong>
          <Button
            size="small"
            variant="outlined"
            onClick={() => onChange({ around: undefined })}
          >
            {t('dependencies.whole')}
          </Button>
        </>
      )}
      {map.grouped && (
        <div
          role="group"
          aria-label={t('dependencies.categories')}
          className={classes.open}
        >
          {map.categories.map(({ platforms, title }) => (
            <Chip
              key={title}
              size="small"
              clickable
              color={open.includes(title) ? 'primary' : 'default'}
              aria-pressed={open.includes(title)}
              label={t('dependencies.category', {
                title: title || t('dependencies.noCategory'),
                number: formats.number(platforms),
              })}
              onClick={() => onChange({ open: toggled(open, title) })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
