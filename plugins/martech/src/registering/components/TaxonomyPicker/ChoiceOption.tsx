import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Choice, matchedAlias } from '../../lib/vocabularyMatches';

const useStyles = makeStyles(
  theme => ({
    more: { ...theme.typography.caption, color: theme.palette.text.secondary },
  }),
  { name: 'MartechTaxonomyOption' },
);

/** An entry with its category, and the word by which it was found. */
export function ChoiceOption(props: { choice: Choice; typed: string }) {
  const { choice, typed } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const alias = matchedAlias(choice, typed);
  const more = [
    choice.category,
    alias && t('registering.taxonomy.alsoCalled', { alias }),
  ].filter(Boolean);
  return (
    <div>
      {choice.title}
      {more.length > 0 && (
        <div className={classes.more}>{more.join(' · ')}</div>
      )}
    </div>
  );
}
