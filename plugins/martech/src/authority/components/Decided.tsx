import { AuthorityRow } from '@martech-portal/backstage-plugin-martech-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { StatusMark } from '../../entity/components/StatusMark';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useRefTitles } from '../../hooks/useRefTitles';

/** What a decision says the record is, and whether the platforms agree. */
export function Decided(props: {
  decided: NonNullable<AuthorityRow['decided']>;
}) {
  const { agrees, entityRef, platform } = props.decided;
  const t = useMartechTranslation();
  const titleOf = useRefTitles([platform]);
  return (
    <div>
      <StatusMark tone={agrees ? 'info' : 'warn'}>
        <EntityRefLink entityRef={entityRef}>
          {t(agrees ? 'authority.decided' : 'authority.decidedOtherwise', {
            platform: titleOf(platform),
          })}
        </EntityRefLink>
      </StatusMark>
    </div>
  );
}
