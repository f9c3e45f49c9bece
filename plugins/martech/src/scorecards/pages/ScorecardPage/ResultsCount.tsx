import { ResultsPage } from '@martech-portal/backstage-plugin-martech-common';
import { CountSummary } from '../../../components/ListToolbar';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** How many entities match, of how many, in how many groups, and as of when. */
export function ResultsCount(props: {
  page: ResultsPage;
  /** All without filters, when something is filtered. */
  all?: number;
  groups?: number;
}) {
  const { page, all, groups } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const shown = page.totalItems;
  const entities =
    all === undefined
      ? t('scorecard.map.count', {
          count: shown,
          shown: formats.number(shown),
        })
      : t('scorecard.map.some', {
          count: all,
          shown: formats.number(shown),
          all: formats.number(all),
        });
  const inGroups =
    groups === undefined
      ? []
      : [
          t('scorecard.map.groupCount', {
            count: groups,
            groups: formats.number(groups),
          }),
        ];
  return (
    <CountSummary
      count={[...inGroups, entities].join(', ')}
      asOf={page.asOf}
      scope={t('scorecard.map.scope')}
    />
  );
}
