import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import InputBase from '@material-ui/core/InputBase';
import SearchIcon from '@material-ui/icons/Search';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { AddButtons } from '../../../registering/components/AddButtons';
import { usePlaces } from '../../hooks/usePlaces';
import { useFindStyles } from './useFindStyles';

/** The questions people come with, and tools that they want to add, one click away. */
export function FindAnswer() {
  const t = useMartechTranslation();
  const classes = useFindStyles();
  const navigate = useNavigate();
  const places = usePlaces();
  const [text, setText] = useState('');
  const questions = [
    { to: places.governance('inbox'), text: t('overview.page.find.decide') },
    { to: places.estate('drift'), text: t('overview.page.find.lost') },
    {
      to: places.estate('renewals', { window: 'open' }),
      text: t('overview.page.find.cancel'),
    },
    {
      to: places.estate('systems-of-record'),
      text: t('overview.page.find.record'),
    },
    { to: places.estate('coverage'), text: t('overview.page.find.gaps') },
    { to: places.estate('landscape'), text: t('overview.page.find.map') },
  ];
  return (
    <section aria-label={t('overview.page.find.title')}>
      <div className={classes.top}>
        <form
          role="search"
          className={classes.form}
          onSubmit={event => {
            event.preventDefault();
            const words = text.trim();
            navigate(places.list('platforms', words ? { q: words } : {}));
          }}
        >
          <SearchIcon aria-hidden className={classes.icon} />
          <InputBase
            fullWidth
            value={text}
            placeholder={t('overview.page.find.search')}
            onChange={({ target }) => setText(target.value)}
            inputProps={{
              'aria-label': t('overview.page.find.search'),
              maxLength: 200,
            }}
          />
          <Button
            type="submit"
            color="primary"
            variant="contained"
            size="small"
          >
            {t('overview.page.find.go')}
          </Button>
        </form>
        <AddButtons list="platforms" />
      </div>
      <ul className={classes.questions}>
        {questions.map(
          question =>
            question.to && (
              <li key={question.text}>
                <Link to={question.to} className={classes.question}>
                  {question.text}
                </Link>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
