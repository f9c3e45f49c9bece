import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { humanName } from '../../../lib/humanName';
import { lifecyclePath } from '../../lib/lifecyclePath';
import { wordLists } from '../../lib/wordLists';
import { lifecycleNote } from './lifecycleNote';
import { LifecycleSteps } from './LifecycleSteps';

const useStyles = makeStyles(
  theme => ({
    word: { ...theme.typography.body1, fontWeight: 600 },
  }),
  { name: 'MartechLifecycle' },
);

/** Where an entity stands: the word, what it means, its place on the way. */
export function Lifecycle(props: { entity: Entity }) {
  const { entity } = props;
  const classes = useStyles();
  const t = useMartechTranslation();
  const path = lifecyclePath(entity);
  const list = wordLists(entity.kind).lifecycle;
  const note = lifecycleNote(path.lifecycle);
  return (
    <>
      <div className={classes.word}>
        {list ? (
          <Word t={t} list={list} value={path.lifecycle} />
        ) : (
          humanName(path.lifecycle)
        )}
      </div>
      {note && (
        <Typography variant="body2" color="textSecondary">
          {t(`entity.kind.lifecycleNote.${note}`)}
        </Typography>
      )}
      <LifecycleSteps path={path} />
    </>
  );
}
