import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import {
  CandidatesPage,
  candidateStates,
} from '@martech-portal/backstage-plugin-martech-common';
import { SearchField } from '../../../components/ListToolbar';
import { ViewSwitch } from '../../../governance/components/ViewSwitch';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { vendorCategory } from '../../../registering/components/VendorPicker/vendorCategory';
import { CandidateListState } from '../../lib/candidateListState';

/** Which candidates the list shows. */
export function CandidateTools(props: {
  page: CandidatesPage;
  state: CandidateListState;
  change: (change: Partial<CandidateListState>) => void;
}) {
  const { change, page, state } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const { category = '' } = state;
  const all = page.categories.reduce((sum, { count }) => sum + count, 0);
  const isListed = page.categories.some(({ value }) => value === category);
  const name = (value: string) =>
    value === 'unknown'
      ? t('discovery.candidate.unknown')
      : vendorCategory(t, value);
  return (
    <ViewSwitch
      label={t('discovery.candidate.states')}
      views={candidateStates.map(id => ({
        id,
        name: t(`discovery.candidate.state.${id}`, {
          number: formats.number(page.counts[id]),
        }),
      }))}
      value={state.state}
      onChange={next => change({ state: next })}
    >
      <TextField
        select
        id="candidate-category"
        size="small"
        variant="outlined"
        label={t('discovery.candidate.category')}
        style={{ minWidth: 180 }}
        value={category}
        SelectProps={{ displayEmpty: true }}
        InputLabelProps={{ shrink: true }}
        onChange={({ target }) =>
          change({ category: target.value || undefined })
        }
      >
        <MenuItem value="">
          {t('discovery.candidate.anyCategory', {
            number: formats.number(all),
          })}
        </MenuItem>
        {category && !isListed && (
          <MenuItem value={category}>{name(category)}</MenuItem>
        )}
        {page.categories.map(({ count, value }) => (
          <MenuItem key={value} value={value}>
            {name(value)} ({formats.number(count)})
          </MenuItem>
        ))}
      </TextField>
      <SearchField
        label={t('discovery.candidate.search')}
        text={state.text}
        onSearch={text => change({ text })}
      />
    </ViewSwitch>
  );
}
