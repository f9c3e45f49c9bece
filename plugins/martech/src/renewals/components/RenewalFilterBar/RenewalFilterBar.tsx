import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  fundings,
  renewalDecisions,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';
import { ReactNode } from 'react';
import { FilterButton } from '../../../components/FilterBar';
import { ChoiceMenu } from '../../../components/FilterBar/ChoiceMenu';
import { OrderSelect } from '../../../components/OrderSelect';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ownerFilter, stateFilter } from '../../../lists/commonColumns';
import { ChangeFilters } from '../../hooks/useRenewalFilters';
import { isFiltered, orders, RenewalFilters } from '../../lib/renewalFilters';
import { FixedChoices } from './FixedChoices';
import { ReachChoice } from './ReachChoice';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    clear: { textTransform: 'none', fontWeight: 'normal' },
  }),
  { name: 'MartechRenewalFilterBar' },
);

const vendorFilter = { id: 'vendor', names: { from: 'refs' } } as const;

/** What the list is narrowed to, and its order. */
export function RenewalFilterBar(props: {
  choices: Renewals['choices'];
  filters: RenewalFilters;
  change: ChangeFilters;
  children?: ReactNode;
}) {
  const { change, choices, filters } = props;
  const { values } = filters;
  const t = useMartechTranslation();
  const classes = useStyles();
  const facet = (name: keyof Renewals['choices']) =>
    choices[name].map(({ platforms, value }) => ({ value, count: platforms }));
  return (
    <div
      role="group"
      aria-label={t('renewals.filters.label')}
      className={classes.root}
    >
      <ReachChoice filters={filters} change={change} />
      <FilterButton
        label={t('filter.controlState')}
        chosen={values.state.length}
      >
        <ChoiceMenu
          filter={stateFilter}
          facet={facet('state')}
          chosen={values.state}
          onChange={next => change.set('state', next)}
        />
      </FilterButton>
      <FilterButton label={t('filter.owner')} chosen={values.owner.length}>
        <ChoiceMenu
          filter={ownerFilter}
          facet={facet('owner')}
          chosen={values.owner}
          onChange={next => change.set('owner', next)}
        />
      </FilterButton>
      <FilterButton label={t('filter.vendor')} chosen={values.vendor.length}>
        <ChoiceMenu
          filter={vendorFilter}
          facet={facet('vendor')}
          chosen={values.vendor}
          onChange={next => change.set('vendor', next)}
        />
      </FilterButton>
      <FixedChoices
        label={t('renewals.filters.decision')}
        options={renewalDecisions.map(value => ({
          value,
          label: t(`renewals.decision.${value}`),
        }))}
        chosen={values.decision}
        onChange={next => change.set('decision', next)}
      />
      <FixedChoices
        label={t('renewals.filters.funding')}
        options={fundings.map(value => ({
          value,
          label: t(`renewals.funding.${value}`),
        }))}
        chosen={values.funding}
        onChange={next => change.set('funding', next)}
      />
      {isFiltered(filters) && (
        <Button size="small" className={classes.clear} onClick={change.clear}>
          {t('renewals.filters.clear')}
        </Button>
      )}
      <OrderSelect
        label={t('renewals.filters.order')}
        orders={orders.map(id => ({
          id,
          name: t(`renewals.filters.orderBy.${id}`),
        }))}
        value={filters.orderBy}
        onChange={orderBy => change.all({ orderBy })}
      />
      {props.children}
    </div>
  );
}
