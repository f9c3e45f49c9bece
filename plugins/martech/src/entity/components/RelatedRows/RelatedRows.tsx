import { Entity } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntities, wholeFields } from '../../hooks/useEntities';
import { Empty } from '../Empty';
import { Loaded } from '../Loaded';
import { Row } from '../Row';
import { Rows } from '../Rows';
import { StatedName } from '../StatedName';

/**
 * Related entities of one kind as rows: asked for in one request, those that
 * are missing named, those beyond the limit counted.
 */
export function RelatedRows<T extends Entity>(props: {
  refs: string[];
  is(entity: Entity): entity is T;
  empty: { title: string; nextStep: string };
  /** Shown above the rows. */
  summary?(entities: T[]): ReactNode;
  more?(entity: T): ReactNode;
  side?(entity: T): ReactNode;
}) {
  const { empty, is, more, refs, side, summary } = props;
  const t = useMartechTranslation();
  const request = useEntities(refs, wholeFields);
  if (refs.length === 0) return <Empty {...empty} />;
  const beyond = refs.length - request.refs.length;
  return (
    <Loaded request={request} rows={Math.min(refs.length, 5)}>
      {entities => (
        <>
          {summary?.([...entities.values()].filter(is))}
          <Rows>
            {request.refs.map(ref => {
              const entity = entities.get(ref);
              const known = entity && is(entity) ? entity : undefined;
              return (
                <Row
                  key={ref}
                  name={<StatedName entityRef={ref} entity={entity} />}
                  more={known && more?.(known)}
                  side={known && side?.(known)}
                />
              );
            })}
          </Rows>
          {beyond > 0 && (
            <Typography variant="body2" color="textSecondary">
              {t('entity.shared.more', { number: String(beyond) })}
            </Typography>
          )}
        </>
      )}
    </Loaded>
  );
}
