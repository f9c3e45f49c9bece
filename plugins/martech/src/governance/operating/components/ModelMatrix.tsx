import { OperatingModelAnswer } from '@martech-portal/backstage-plugin-martech-common';
import { Fragment } from 'react';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { bySide } from '../lib/bySide';
import { AreaRow } from './AreaRow';
import { useMatrixStyles } from './useMatrixStyles';

/** Columns beside those of the roles. */
const OTHER_COLUMNS = 5;

/** Decision areas under the side that decides, and what each role does in them. */
export function ModelMatrix(props: {
  model: OperatingModelAnswer;
  isOfEntity: boolean;
}) {
  const { model, isOfEntity } = props;
  const t = useMartechTranslation();
  const classes = useMatrixStyles();
  return (
    <div className={classes.scroller}>
      <table
        className={classes.table}
        aria-label={t('governance.operating.table')}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.area}>
              {t('governance.operating.area')}
            </th>
            {model.roles.map(role => (
              <th key={role} scope="col" className={classes.role}>
                <span>{t(`entity.role.name.${role}`)}</span>
              </th>
            ))}
            <th scope="col">
              {t(
                isOfEntity
                  ? 'governance.operating.approvers'
                  : 'governance.operating.group',
              )}
            </th>
            <th scope="col">{t('governance.operating.waiting')}</th>
            <th scope="col">{t('governance.operating.decided')}</th>
            <th scope="col">{t('governance.operating.median')}</th>
          </tr>
        </thead>
        <tbody>
          {bySide(model.areas).map(({ side, areas }) => (
            <Fragment key={side}>
              <tr>
                <th
                  colSpan={model.roles.length + OTHER_COLUMNS}
                  scope="rowgroup"
                  className={classes.side}
                >
                  <Word t={t} list="side" value={side} />
                </th>
              </tr>
              {areas.map(area => (
                <AreaRow
                  key={area.id}
                  area={area}
                  roles={model.roles}
                  isOfEntity={isOfEntity}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
