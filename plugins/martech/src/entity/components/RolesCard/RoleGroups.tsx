import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RoleRow } from '../../lib/roleRows';
import { Empty } from '../Empty';
import { Section } from '../Section';
import { RoleTile } from './RoleTile';

const groups = ['enduring', 'bridge', 'project'] as const;

const useStyles = makeStyles(theme => ({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

const isOpen = (row: RoleRow) => row.state === 'vacant' && !row.required;

/** The roles under three headings; those nobody asks for shrink to one line. */
export function RoleGroups(props: { rows: RoleRow[] }) {
  const classes = useStyles();
  const t = useMartechTranslation();
  const shown = props.rows.filter(row => !isOpen(row));
  const open = props.rows.filter(isOpen);
  if (shown.length === 0) {
    return (
      <Empty
        title={t('entity.role.emptyTitle')}
        nextStep={t('entity.role.emptyNext')}
      />
    );
  }
  return (
    <>
      {groups
        .map(group => ({ group, rows: shown.filter(r => r.group === group) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ group, rows }) => (
          <Section key={group} title={t(`entity.role.group.${group}`)}>
            <ul className={classes.tiles}>
              {rows.map((row, index) => (
                <RoleTile key={`${row.role} ${index}`} row={row} />
              ))}
            </ul>
          </Section>
        ))}
      {open.length > 0 && (
        <Typography
          variant="body2"
          color="textSecondary"
          component="p"
          style={{ marginTop: 16 }}
        >
          {t('entity.role.open', {
            roles: open
              .map(({ role }) => t(`entity.role.name.${role}`))
              .join(', '),
          })}
        </Typography>
      )}
    </>
  );
}
