import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { hostOf, NewVendor } from '../../lib/vendorValue';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'MartechNewVendor' },
);

/** Says that the vendor is registered as well, and takes its website. */
export function NewVendorNote(props: {
  id: string;
  vendor: NewVendor;
  disabled: boolean;
  onChange: (vendor: NewVendor) => void;
}) {
  const { disabled, id, onChange, vendor } = props;
  const { domains = [], title, website = '' } = vendor;
  const t = useMartechTranslation();
  const classes = useStyles();
  const isWrong = website !== '' && hostOf(website) === undefined;
  const change = (next: string) => {
    const host = hostOf(next);
    onChange({
      title,
      ...(next && { website: next }),
      // The hosts of a company that was typed are as many as its website says.
      ...(domains.length > 1 ? { domains } : host && { domains: [host] }),
    });
  };
  return (
    <div className={classes.root}>
      <StatusMark tone="info">
        {t('registering.vendor.isNew', { title })}
        {domains.length > 0 &&
          ` ${t('registering.vendor.domains', { names: domains.join(', ') })}`}
      </StatusMark>
      <TextField
        id={`${id}_website`}
        size="small"
        variant="outlined"
        type="url"
        label={t('registering.vendor.website')}
        value={website}
        disabled={disabled}
        error={isWrong}
        helperText={isWrong && t('registering.vendor.websiteWrong')}
        onChange={({ target }) => change(target.value.trim())}
      />
    </div>
  );
}
