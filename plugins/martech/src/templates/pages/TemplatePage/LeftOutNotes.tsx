import { PictureSort } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import type { LeftOut } from '../../lib/safeDocument';

/** In which way a picture is not what it would be elsewhere. */
export function LeftOutNotes(props: { sort?: PictureSort; leftOut: LeftOut }) {
  const { active, outside } = props.leftOut;
  const t = useMartechTranslation();
  return (
    <>
      {active > 0 && (
        <div>
          <StatusMark tone="warn">
            {t('templates.library.leftOut.active', { count: active })}
          </StatusMark>
        </div>
      )}
      {outside > 0 && (
        <div>
          <StatusMark tone="info">
            {t('templates.library.leftOut.outside', { count: outside })}
          </StatusMark>
        </div>
      )}
      {props.sort === 'mjml' && (
        <div>
          <StatusMark tone="info">
            {t('templates.library.leftOut.source')}
          </StatusMark>
        </div>
      )}
    </>
  );
}
