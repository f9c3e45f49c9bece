import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { RoleRow } from '../../lib/roleRows';
import { StatusMark } from '../StatusMark';
import { UnknownPerson } from './UnknownPerson';

/** What is to be said about a role beyond who holds it; often nothing. */
export function RoleStateWords(props: { row: RoleRow }) {
  const { row } = props;
  const t = useMartechTranslation();
  const dayText = useDayText();
  const day = dayText(row.holder?.leftOn ?? row.endsOn ?? '');
  switch (row.state) {
    case 'filled':
      return row.endsOn ? (
        <div>
          <StatusMark tone="quiet">
            {t('entity.role.endsOn', { day })}
          </StatusMark>
        </div>
      ) : null;
    case 'leaving':
      return (
        <StatusMark tone="warn">
          {t('entity.role.state.leaving', { day })}
        </StatusMark>
      );
    case 'left':
      return (
        <StatusMark tone="bad">
          {t('entity.role.state.left', { day })}
        </StatusMark>
      );
    case 'unknown':
      return row.holder ? <UnknownPerson entityRef={row.holder.ref} /> : null;
    case 'ended':
      return (
        <StatusMark tone="warn">
          {t('entity.role.state.ended', { day: dayText(row.endsOn ?? '') })}
        </StatusMark>
      );
    case 'vacant':
      return (
        <StatusMark tone="warn">{t('entity.role.state.vacant')}</StatusMark>
      );
    case 'not-needed':
      return (
        <StatusMark tone="quiet">
          {t('entity.role.state.notNeeded', {
            reason: row.notNeededBecause ?? '',
          })}
        </StatusMark>
      );
    default:
      return null;
  }
}
