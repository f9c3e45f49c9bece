import TextField from '@material-ui/core/TextField';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** On which website it was seen. */
export function SiteField(props: {
  site: string;
  isWrong: boolean;
  onChange: (site: string) => void;
}) {
  const { isWrong, onChange, site } = props;
  const t = useMartechTranslation();
  return (
    <TextField
      id="discovery-site"
      size="small"
      variant="outlined"
      label={t('discovery.look.site')}
      value={site}
      error={isWrong}
      helperText={t(
        isWrong ? 'discovery.look.siteWrong' : 'discovery.look.siteHelp',
      )}
      inputProps={{ maxLength: 253, spellCheck: false }}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
