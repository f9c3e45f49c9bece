import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { nameOfRef, textAt } from '../../lib/entityName';
import { RoleRow } from '../../lib/roleRows';
import { PersonAvatar } from '../PersonAvatar';
import { Holder } from './Holder';
import { RoleStateWords } from './RoleStateWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', gap: theme.spacing(1.5), minWidth: 0 },
  words: { ...theme.typography.body2, minWidth: 0, flex: 1 },
  role: { ...theme.typography.caption, color: theme.palette.text.secondary },
  vacant: {
    width: 32,
    height: 32,
    flexShrink: 0,
    borderRadius: '50%',
    border: `1px dashed ${theme.palette.text.secondary}`,
  },
}));

/** One role: who holds it, who stands in, and what is wrong with it. */
export function RoleTile(props: { row: RoleRow }) {
  const { row } = props;
  const { holder, deputy } = row;
  const classes = useStyles();
  const t = useMartechTranslation();
  return (
    <li className={classes.root}>
      {holder ? (
        <PersonAvatar
          name={nameOfRef(holder.ref, holder.entity)}
          picture={
            holder.entity && textAt(holder.entity, 'spec', 'profile', 'picture')
          }
        />
      ) : (
        <span aria-hidden className={classes.vacant} />
      )}
      <div className={classes.words}>
        <div className={classes.role}>{t(`entity.role.name.${row.role}`)}</div>
        {holder && <Holder person={holder} />}
        <RoleStateWords row={row} />
        {deputy && (
          <div className={classes.role}>
            {t('entity.role.deputy')}
            <Holder person={deputy} />
          </div>
        )}
      </div>
    </li>
  );
}
