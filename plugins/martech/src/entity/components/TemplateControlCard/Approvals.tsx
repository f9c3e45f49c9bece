import { Entity } from '@backstage/catalog-model';
import { MarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { humanName } from '../../../lib/humanName';
import { useDayText } from '../../hooks/useDayText';
import { refOf } from '../../lib/refOf';
import { EntityName } from '../EntityName';
import { Row } from '../Row';
import { Rows } from '../Rows';
import { StatusMark } from '../StatusMark';
import { WebLink } from '../WebLink';

/** Who approved a template, when, and what that binds. */
export function Approvals(props: {
  template: MarketingTemplate;
  entities: Map<string, Entity>;
}) {
  const { entities, template } = props;
  const { approvals = [] } = template.spec;
  const t = useMartechTranslation();
  const dayText = useDayText();
  if (approvals.length === 0) {
    return (
      <StatusMark tone="warn">
        {t('entity.template.control.noApprovals')}
      </StatusMark>
    );
  }
  return (
    <Rows>
      {approvals.map(({ by, evidence, legalEffect, on, role }, index) => {
        const ref = refOf(by, 'User', template);
        return (
          <Row
            key={`${role} ${index}`}
            name={t('entity.template.control.approval', {
              role: humanName(role),
              day: dayText(on),
            })}
            more={
              ref && (
                <>
                  {t('entity.template.control.by')}{' '}
                  <EntityName entityRef={ref} entity={entities.get(ref)} />
                </>
              )
            }
            side={
              <>
                <span>
                  {t(`entity.template.control.effect.${legalEffect}`)}
                </span>
                {evidence && (
                  <WebLink href={evidence}>
                    {t('entity.template.control.evidence')}
                  </WebLink>
                )}
              </>
            }
          />
        );
      })}
    </Rows>
  );
}
