import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import { useMemo } from 'react';
import { Loading } from '../../../entity/components/Loading';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRefTitles } from '../../../hooks/useRefTitles';
import { useResultGroups } from '../../hooks/useResultGroups';
import { openByOwner } from '../../lib/openByOwner';
import { Tile } from '../Tile';
import { useCampaignStyles } from './useCampaignStyles';

/** Owners shown before the rest is left to the table. */
const SHOWN = 8;

/** Who still has to act in a campaign, those with the most open checks first. */
export function WhoActs(props: {
  scorecard: string;
  /** Shows the rows of one owner; undefined shows all owners. */
  onOwner: (owner: string | undefined) => void;
}) {
  const { scorecard, onOwner } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCampaignStyles();
  const groups = useResultGroups({ scorecard, groupBy: 'owner' });
  const work = useMemo(
    () => groups.data && openByOwner(groups.data.groups ?? []),
    [groups.data],
  );
  const shown = work?.slice(0, SHOWN) ?? [];
  const titleOf = useRefTitles(shown.flatMap(({ owner }) => owner ?? []));
  return (
    <Tile title={t('scorecard.campaign.who')}>
      {groups.error && !work && (
        <p role="alert" className={classes.text}>
          {t('scorecard.map.failed')}{' '}
          <Button size="small" onClick={() => void groups.refetch()}>
            {t('browse.retry')}
          </Button>
        </p>
      )}
      {!work && !groups.error && <Loading />}
      {work?.length === 0 && (
        <p className={classes.text}>{t('scorecard.campaign.whoNone')}</p>
      )}
      {shown.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('scorecard.campaign.owner')}</th>
              <th scope="col">{t('scorecard.campaign.openChecks')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ owner, open, entities }) => (
              <tr key={owner ?? ''}>
                <th scope="row">
                  <Link
                    component="button"
                    variant="inherit"
                    onClick={() => onOwner(owner ?? '')}
                  >
                    {owner ? titleOf(owner) : t('scorecard.campaign.noOwner')}
                  </Link>{' '}
                  <span className={classes.quiet}>
                    {t('scorecard.campaign.whoEntities', {
                      count: entities,
                      number: formats.number(entities),
                    })}
                  </span>
                </th>
                <td className={classes.number}>{formats.number(open)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {work && work.length > SHOWN && (
        <Button size="small" onClick={() => onOwner(undefined)}>
          {t('scorecard.campaign.all')}
        </Button>
      )}
    </Tile>
  );
}
