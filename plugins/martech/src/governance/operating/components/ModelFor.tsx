import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { RefLink } from '../../../components/RefLink';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { EntityField } from '../../start/components/EntityField';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      '& .MuiAutocomplete-root': { maxWidth: 360 },
    },
  }),
  { name: 'MartechModelFor' },
);

/** Chooses one platform, so that the matrix names the people. */
export function ModelFor(props: {
  entityRef: string | undefined;
  onChoose: (entityRef: string | undefined) => void;
}) {
  const { entityRef, onChoose } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {entityRef ? (
        <>
          <strong>
            <RefLink entityRef={entityRef} />
          </strong>
          <Button
            size="small"
            variant="outlined"
            onClick={() => onChoose(undefined)}
          >
            {t('governance.operating.forAll')}
          </Button>
        </>
      ) : (
        <EntityField
          type="review"
          label={t('governance.operating.forEntity')}
          optional={false}
          onChoose={chosen => onChoose(chosen || undefined)}
        />
      )}
    </div>
  );
}
