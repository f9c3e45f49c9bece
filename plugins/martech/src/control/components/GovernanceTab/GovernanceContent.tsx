import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Panel } from '../../../status/components/Panel';
import { governedAs } from '../../lib/governedAs';
import { Attestations } from '../Attestations';
import { ChangeLight } from '../ChangeLight';
import { OpenRecords } from '../OpenRecords';
import { StartButtons } from '../StartButton';
import { StatePanel } from './StatePanel';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'start',
      gap: theme.spacing(2),
    },
    beside: {
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'minmax(0, 2fr) minmax(320px, 1fr)',
      },
    },
    head: { gridColumn: '1 / -1' },
    column: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
    help: { ...theme.typography.body2, color: theme.palette.text.secondary },
  }),
  { name: 'MartechGovernanceTab' },
);

/** State, records, the light and attestations of an entity, as its kind has them. */
export function GovernanceContent(props: { entityRef: string; kind: string }) {
  const { entityRef, kind } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const governed = governedAs(kind);
  if (!governed) return null;
  const { attestations, light, starts, state } = governed;
  return (
    <div className={`${classes.root} ${light ? classes.beside : ''}`}>
      <div className={classes.head}>
        <StartButtons entityRef={entityRef} types={starts} />
      </div>
      <div className={classes.column}>
        {state && <StatePanel entityRef={entityRef} />}
        <Panel id="control-records" title={t('control.view.records')}>
          <OpenRecords entityRef={entityRef} />
        </Panel>
      </div>
      {light && (
        <div className={classes.column}>
          <Panel id="control-light" title={t('control.light.question')}>
            <ChangeLight entityRef={entityRef} />
          </Panel>
          {attestations && (
            <Panel
              id="control-attestations"
              title={t('control.attestation.title')}
            >
              <div className={classes.help}>
                {t('control.attestation.help')}
              </div>
              <Attestations entityRef={entityRef} />
            </Panel>
          )}
        </div>
      )}
    </div>
  );
}
