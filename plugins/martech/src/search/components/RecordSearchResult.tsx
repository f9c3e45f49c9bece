import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import GavelIcon from '@material-ui/icons/Gavel';
import { RECORD_DOCUMENT_TYPE } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../components/RefLink';
import { Word } from '../../components/Word';
import { StatusMark } from '../../entity/components/StatusMark';
import { recordAddress } from '../../governance/lib/recordAddress';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { firstParagraph } from '../../lib/firstParagraph';
import { openRecordRouteRef } from '../../routes';
import { searchedRecord } from '../lib/searchedRecord';
import { Highlighted } from './Highlighted';
import { useSearchResultStyles } from './useSearchResultStyles';

/** One governance record among the results of a search, with its state of now. */
export function RecordSearchResult(props: {
  result?: SearchDocument;
  highlight?: ResultHighlight;
}) {
  const { highlight, result } = props;
  const t = useMartechTranslation();
  const classes = useSearchResultStyles();
  const address = useRouteRef(openRecordRouteRef);
  const record = searchedRecord({
    type: RECORD_DOCUMENT_TYPE,
    document: result,
  });
  if (!record) return null;
  const { entityRef, id, overdue, recordType, state, text, title } = record;
  const to = address?.(recordAddress({ type: recordType, id }));
  const { title: markedTitle, text: markedText } = highlight?.fields ?? {};
  const shownText = firstParagraph(text);
  return (
    <div className={classes.root}>
      <span className={classes.icon}>
        <GavelIcon />
      </span>
      <div className={classes.body}>
        <div className={classes.title}>
          <Link noTrack to={to ?? record.location}>
            <Highlighted
              text={title}
              marked={markedTitle}
              highlight={highlight}
            />
          </Link>
        </div>
        {shownText && (
          <p className={classes.text}>
            <Highlighted
              text={shownText}
              marked={markedText && firstParagraph(markedText)}
              highlight={highlight}
            />
          </p>
        )}
        <div className={classes.facts}>
          <Word t={t} list="recordType" value={recordType} />
          <Word t={t} list="recordState" value={state} />
          {overdue && (
            <StatusMark tone="bad">{t('control.search.overdue')}</StatusMark>
          )}
          {entityRef && (
            <span>
              {t('control.search.about')} <RefLink entityRef={entityRef} />
            </span>
          )}
        </div>
      </div>
    </div>
  );
}
