import Button from '@material-ui/core/Button';
import { Empty } from '../../../entity/components/Empty';
import { Rows } from '../../../entity/components/Rows';
import { useRecords } from '../../../governance/hooks/useRecords';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Answered } from '../Answered';
import { OpenRecord } from './OpenRecord';

/** Everything that is open about an entity, what is due first on top. */
export function OpenRecords(props: { entityRef: string }) {
  const { entityRef } = props;
  const t = useMartechTranslation();
  const request = useRecords({ entityRef, open: 'true', orderBy: 'due' });
  return (
    <Answered request={request} rows={4}>
      {({ pages }) => {
        const records = pages.flatMap(({ items }) => items);
        if (records.length === 0) {
          return (
            <Empty
              title={t('control.view.recordsNone')}
              nextStep={t('control.view.recordsNoneHelp')}
            />
          );
        }
        return (
          <>
            <Rows>
              {records.map(record => (
                <OpenRecord key={record.id} record={record} />
              ))}
            </Rows>
            {request.hasNextPage && (
              <Button
                size="small"
                onClick={() => request.fetchNextPage()}
                disabled={request.isFetchingNextPage}
              >
                {t('control.view.recordsMore')}
              </Button>
            )}
          </>
        );
      }}
    </Answered>
  );
}
