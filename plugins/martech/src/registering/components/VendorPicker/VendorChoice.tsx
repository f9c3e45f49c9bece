import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { VendorOption } from '../../lib/vendorValue';
import { vendorCategory } from './vendorCategory';

const useStyles = makeStyles(
  theme => ({
    more: { ...theme.typography.caption, color: theme.palette.text.secondary },
  }),
  { name: 'MartechVendorChoice' },
);

/** A vendor with what tells it apart from others of a similar name. */
export function VendorChoice(props: { option: VendorOption }) {
  const { option } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  if (option.from === 'typed') {
    return <>{t('registering.vendor.add', { title: option.title })}</>;
  }
  const more =
    option.from === 'catalog'
      ? option.more
      : [
          vendorCategory(t, option.category),
          ...(option.value.domains ?? []).slice(0, 3),
        ];
  return (
    <div>
      {option.title}
      {more.length > 0 && (
        <div className={classes.more}>{more.join(' · ')}</div>
      )}
    </div>
  );
}
