import { makeStyles } from '@material-ui/core/styles';
import CreateOutlined from '@material-ui/icons/CreateOutlined';
import LockOutlined from '@material-ui/icons/LockOutlined';
import { MarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Region } from './Region';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
      gap: theme.spacing(2),
      marginBottom: theme.spacing(3),
    },
  }),
  { name: 'MartechRegions' },
);

/** What is locked beside what is open. */
export function Regions(props: { template: MarketingTemplate }) {
  const { editableRegions = [], lockedRegions = [] } = props.template.spec;
  const classes = useStyles();
  const t = useMartechTranslation();
  if (editableRegions.length + lockedRegions.length === 0) {
    return (
      <p style={{ marginTop: 0 }}>{t('entity.template.control.noRegions')}</p>
    );
  }
  return (
    <div className={classes.root}>
      <Region
        icon={<LockOutlined aria-hidden fontSize="small" />}
        title={t('entity.template.control.locked')}
        names={lockedRegions}
      />
      <Region
        icon={<CreateOutlined aria-hidden fontSize="small" />}
        title={t('entity.template.control.editable')}
        names={editableRegions}
      />
    </div>
  );
}
