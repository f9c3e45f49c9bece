import { Link, LinkButton, MarkdownContent } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import BackIcon from '@material-ui/icons/ArrowBack';
import EditIcon from '@material-ui/icons/EditOutlined';
import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { editScorecardRouteRef, martechRoutes } from '../../../routes';
import { kindsOf, listsOf } from '../../lib/pageFilters';
import { scorecardParams } from '../../lib/scorecardParams';
import { DaysLeft } from '../DaysLeft';
import { StateWords } from '../StateWords';
import { useHeaderStyles } from './useHeaderStyles';

/** What a scorecard is for, who answers for it, and where to change it. */
export function ScorecardHeader(props: {
  scorecard: ScorecardDetail;
  today: string;
}) {
  const { scorecard, today } = props;
  const t = useMartechTranslation();
  const classes = useHeaderStyles();
  const all = useRouteRef(martechRoutes.scorecards);
  const edit = useRouteRef(editScorecardRouteRef);
  const { description, entityRef, targetDate, version } = scorecard;
  const kinds = listsOf(kindsOf(scorecard.kinds)).map(({ name }) =>
    t(`list.${name}.table`),
  );
  return (
    <header className={classes.root}>
      <Link to={all?.() ?? ''} className={classes.back}>
        <BackIcon fontSize="inherit" aria-hidden />
        {t('scorecard.page.back')}
      </Link>
      <div className={classes.head}>
        <h2 className={classes.title}>{scorecard.title}</h2>
        <div className={classes.actions}>
          <EntityRefLink
            entityRef={entityRef}
            title={t('scorecard.page.catalog')}
          />
          {edit && (
            <LinkButton
              to={edit(scorecardParams(entityRef))}
              size="small"
              variant="outlined"
              startIcon={<EditIcon />}
            >
              {t('scorecard.page.edit')}
            </LinkButton>
          )}
        </div>
      </div>
      <div className={classes.facts}>
        <Word t={t} list="scorecardType" value={scorecard.type} />
        <StateWords scorecard={scorecard} />
        {targetDate && <DaysLeft targetDate={targetDate} today={today} />}
        <span>
          {t('scorecard.page.owner')}: <RefLink entityRef={scorecard.owner} />
        </span>
        {kinds.length > 0 && (
          <span>
            {t('scorecard.page.appliesTo', { kinds: kinds.join(', ') })}
          </span>
        )}
        <span className={classes.quiet}>
          {t('scorecard.page.version', { version: version.slice(0, 8) })}
        </span>
      </div>
      {description && (
        <MarkdownContent
          content={description}
          dialect="gfm"
          className={classes.description}
        />
      )}
    </header>
  );
}
