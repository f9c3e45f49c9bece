import { MartechQueryProvider } from '../../api';
import { Word } from '../../components/Word';
import { Empty } from '../../entity/components/Empty';
import { Failed } from '../../entity/components/Failed';
import { Loading } from '../../entity/components/Loading';
import { Row } from '../../entity/components/Row';
import { Rows } from '../../entity/components/Rows';
import { StatusMark } from '../../entity/components/StatusMark';
import { RecordLink } from '../../governance/components/RecordLink';
import { useInbox } from '../../governance/hooks/useInbox';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { errorReason } from '../../lib/errorReason';
import { useOpenPlaces } from '../hooks/useOpenPlaces';
import { MaybeLink } from './MaybeLink';

/** As many as a widget can show; the inbox has all. */
const SHOWN = 5;

function Waiting() {
  const t = useMartechTranslation();
  const places = useOpenPlaces();
  const { data, error, refetch } = useInbox();
  const page = data?.pages.at(0);
  if (error && !page) {
    const reason = new Error(errorReason(error));
    return <Failed error={reason} onRetry={() => void refetch()} />;
  }
  if (!page) return <Loading />;
  if (page.items.length === 0) {
    return (
      <Empty
        title={t('governance.inbox.empty')}
        nextStep={t('governance.inbox.emptyHelp')}
      />
    );
  }
  const shown = page.items.slice(0, SHOWN);
  const more = page.total - shown.length;
  return (
    <>
      <Rows>
        {shown.map(item => (
          <Row
            key={item.id}
            name={<RecordLink record={item}>{item.title}</RecordLink>}
            more={[item.number, item.entityTitle].filter(Boolean).join(' · ')}
            side={
              <>
                <Word t={t} list="recordType" value={item.type} />
                {item.overdue && (
                  <StatusMark tone="bad">
                    {t('governance.list.overdue')}
                  </StatusMark>
                )}
              </>
            }
          />
        ))}
      </Rows>
      <MaybeLink to={places.inbox}>
        {more > 0
          ? t('owned.widget.more', { count: more })
          : t('owned.widget.open')}
      </MaybeLink>
    </>
  );
}

/** What waits for the reader, what is due first, on the home page. */
export function Content() {
  return (
    <MartechQueryProvider>
      <Waiting />
    </MartechQueryProvider>
  );
}
