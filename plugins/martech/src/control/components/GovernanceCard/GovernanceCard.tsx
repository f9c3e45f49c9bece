import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ForKind } from '../../../entity/components/ForKind';
import { MartechCard } from '../../../entity/components/MartechCard';
import { Section } from '../../../entity/components/Section';
import { isMartechEntity } from '../../../entity/lib/isMartechEntity';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { governedAs } from '../../lib/governedAs';
import { ChangeLight } from '../ChangeLight';
import { StateBrief } from './StateBrief';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
      // Side by side the two headings stand on one line.
      '& > section:not(:first-child)': { marginTop: 0 },
    },
  }),
  { name: 'MartechGovernanceCard' },
);

/** How an entity stands, and whether it may be changed now. */
export function GovernanceCard() {
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <ForKind is={isMartechEntity}>
      {entity => {
        const entityRef = stringifyEntityRef(entity);
        const governed = governedAs(entity.kind);
        return (
          <MartechCard
            title={t('control.view.card')}
            headerActions={
              <Link to="governance">{t('control.view.open')}</Link>
            }
          >
            <div className={classes.root}>
              {governed?.state && (
                <Section title={t('control.state.title')}>
                  <StateBrief entityRef={entityRef} />
                </Section>
              )}
              {governed?.light && (
                <Section title={t('control.light.question')}>
                  <ChangeLight entityRef={entityRef} />
                </Section>
              )}
            </div>
          </MartechCard>
        );
      }}
    </ForKind>
  );
}
