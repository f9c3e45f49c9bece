import Button from '@material-ui/core/Button';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RoleEntry, roleGap, RoleLine } from '../../lib/roleEntries';
import { RoleInputs } from './RoleInputs';
import { useRoleStyles } from './useRoleStyles';

const emptied: Partial<RoleEntry> = {
  assignee: undefined,
  deputy: undefined,
  endsOn: undefined,
};

/** One role: what it does, who holds it, and what it still needs. */
export function RoleItem(props: {
  id: string;
  line: RoleLine;
  disabled: boolean;
  onChange: (change: Partial<RoleEntry>) => void;
  onRemove: () => void;
}) {
  const { disabled, id, line, onChange, onRemove } = props;
  const { entry, required } = line;
  const t = useMartechTranslation();
  const classes = useRoleStyles();
  const name = t(`entity.role.name.${entry.role}`);
  const gap = roleGap(entry);
  const needed = entry.notNeededBecause === undefined;
  const action = (label: string, act: () => void) => (
    <Button
      size="small"
      className={classes.push}
      disabled={disabled}
      aria-label={`${label}: ${name}`}
      onClick={act}
    >
      {label}
    </Button>
  );
  return (
    <li className={classes.line}>
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        <span className={classes.quiet}>
          {t(`registering.roles.does.${entry.role}`)}
        </span>
        {!required && action(t('registering.roles.remove'), onRemove)}
        {required &&
          (needed
            ? action(t('registering.roles.notNeeded'), () =>
                onChange({ ...emptied, notNeededBecause: '' }),
              )
            : action(t('registering.roles.needed'), () =>
                onChange({ notNeededBecause: undefined }),
              ))}
      </div>
      <RoleInputs
        id={id}
        name={name}
        entry={entry}
        disabled={disabled}
        onChange={onChange}
      />
      {gap && (
        <StatusMark tone="warn">
          {required && gap === 'holder'
            ? t('registering.roles.open')
            : t(`registering.roles.missing.${gap}`, { role: name })}
        </StatusMark>
      )}
    </li>
  );
}
