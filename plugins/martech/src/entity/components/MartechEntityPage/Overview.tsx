import {
  EntityLinksCard,
  EntityOrphanWarning,
  EntityProcessingErrorsPanel,
  EntityRelationWarning,
  EntitySwitch,
  hasCatalogProcessingErrors,
  hasRelationWarnings,
  isOrphan,
} from '@backstage/plugin-catalog';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { LazyCards } from './LazyCards';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'start',
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
      },
    },
    column: { display: 'grid', gap: theme.spacing(3) },
  }),
  { name: 'MartechOverview' },
);

const warnings = [
  { applies: isOrphan, Warning: EntityOrphanWarning },
  { applies: hasRelationWarnings, Warning: EntityRelationWarning },
  { applies: hasCatalogProcessingErrors, Warning: EntityProcessingErrorsPanel },
];

/** What the catalog warns of, then our cards as the new system lays them out. */
export function Overview() {
  const { entity } = useEntity();
  const classes = useStyles();
  const links = entity.metadata.links ?? [];
  return (
    <>
      {warnings.map(({ applies, Warning }) => (
        <EntitySwitch key={Warning.name}>
          <EntitySwitch.Case if={applies}>
            <Warning />
          </EntitySwitch.Case>
        </EntitySwitch>
      ))}
      <div className={classes.root}>
        <div className={classes.column}>
          <LazyCards kind={entity.kind} type="content" />
        </div>
        <div className={classes.column}>
          <LazyCards kind={entity.kind} type="info" />
          {links.length > 0 && <EntityLinksCard />}
        </div>
      </div>
    </>
  );
}
