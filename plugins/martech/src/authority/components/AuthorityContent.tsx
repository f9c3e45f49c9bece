import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  Authority,
  vocabularyTitle,
} from '@martech-portal/backstage-plugin-martech-common';
import { useCallback, useMemo } from 'react';
import { SearchField } from '../../components/ListToolbar';
import { ViewButtons } from '../../governance/components/ViewSwitch/ViewButtons';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useVocabularies } from '../../hooks/useVocabularies';
import { useAuthorityState } from '../hooks/useAuthorityState';
import { shownData } from '../lib/authorityState';
import { matrixOf } from '../lib/matrixOf';
import { Figures } from './Figures';
import { Matrix } from './Matrix';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(1.5),
      paddingTop: theme.spacing(1.5),
    },
    quiet: { margin: 0, color: theme.palette.text.secondary },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
  }),
  { name: 'MartechAuthorityContent' },
);

/** Numbers, tools and the matrix. */
export function AuthorityContent(props: { authority: Authority }) {
  const { authority } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const { dataObjects } = useVocabularies();
  const [state, change] = useAuthorityState();
  const titleOf = useCallback(
    (dataObject: string) => vocabularyTitle(dataObjects, dataObject),
    [dataObjects],
  );
  const search = useCallback((text: string) => change({ text }), [change]);
  const matrix = useMemo(
    () => matrixOf(authority, state, titleOf),
    [authority, state, titleOf],
  );
  return (
    <div className={classes.root}>
      <p className={classes.quiet}>
        {t('authority.intro')} {t('authority.scope')}{' '}
        {t('authority.asOf', {
          time: formats.time(new Date(authority.asOf)),
        })}{' '}
        {authority.partial && t('authority.partial')}
      </p>
      <Figures {...authority} />
      <div className={classes.tools}>
        <SearchField
          label={t('authority.search')}
          text={state.text}
          onSearch={search}
        />
        <ViewButtons
          label={t('authority.show.label')}
          value={state.show}
          views={shownData.map(id => ({ id, name: t(`authority.show.${id}`) }))}
          onChange={show => change({ show })}
        />
        {matrix.more > 0 && (
          <span className={classes.quiet}>
            {t('authority.moreSystems', {
              count: matrix.more,
              shown: formats.number(matrix.more),
            })}
          </span>
        )}
        {state.dataObject && (
          <Button
            size="small"
            variant="outlined"
            onClick={() => change({ dataObject: undefined })}
          >
            {t('authority.back')}
          </Button>
        )}
      </div>
      {matrix.rows.length === 0 ? (
        <p role="status">{t('authority.none')}</p>
      ) : (
        <Matrix
          matrix={matrix}
          titleOf={titleOf}
          isAlone={state.dataObject !== undefined}
          onOpen={dataObject => change({ dataObject })}
        />
      )}
    </div>
  );
}
