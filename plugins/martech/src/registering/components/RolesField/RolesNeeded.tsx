import { RoleId, Tier } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { useRoleStyles } from './useRoleStyles';

/** In one sentence: which roles the tier asks for, and what happens to the rest. */
export function RolesNeeded(props: {
  tier: Tier | undefined;
  required: readonly RoleId[];
}) {
  const { required, tier } = props;
  const t = useMartechTranslation();
  const classes = useRoleStyles();
  if (!tier) {
    return <div className={classes.quiet}>{t('registering.roles.noTier')}</div>;
  }
  const name = word(t, 'tier', tier);
  return (
    <div>
      {required.length === 0
        ? t('registering.roles.noneNeeded', { tier: name })
        : t('registering.roles.needs', {
            tier: name,
            roles: required
              .map(role => t(`entity.role.name.${role}`))
              .join(', '),
          })}
    </div>
  );
}
