import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import { makeStyles } from '@material-ui/core/styles';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { useDebouncedText } from '../../hooks/useDebouncedText';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      flex: '0 1 240px',
      minWidth: 180,
      backgroundColor: theme.palette.background.paper,
      fontSize: theme.typography.pxToRem(14),
    },
    input: { padding: theme.spacing(0.875, 0) },
  }),
  { name: 'MartechSearchField' },
);

/** Searches while one types, after a short pause. */
export function SearchField(props: {
  label: string;
  text: string;
  onSearch: (text: string) => void;
}) {
  const { label, text, onSearch } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const { shown, type, settle } = useDebouncedText(text, onSearch);
  return (
    <OutlinedInput
      className={classes.root}
      classes={{ input: classes.input }}
      placeholder={label}
      inputProps={{ 'aria-label': label, type: 'search', maxLength: 200 }}
      value={shown}
      onChange={event => type(event.target.value)}
      onKeyDown={event => {
        if (event.key === 'Enter') settle(shown);
        if (event.key === 'Escape') settle('');
      }}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon fontSize="small" />
        </InputAdornment>
      }
      endAdornment={
        shown && (
          <InputAdornment position="end">
            <IconButton
              size="small"
              edge="end"
              aria-label={t('browse.clearSearch')}
              onClick={() => settle('')}
            >
              <ClearIcon fontSize="small" />
            </IconButton>
          </InputAdornment>
        )
      }
    />
  );
}
