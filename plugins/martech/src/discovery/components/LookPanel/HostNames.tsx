import Button from '@material-ui/core/Button';
import { SeenHost } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useLookStyles } from './useLookStyles';

/** All that will leave the browser, to be looked through before it does. */
export function HostNames(props: { hosts: readonly SeenHost[] }) {
  const { hosts } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useLookStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'discovery.look.hideNames' : 'discovery.look.showNames')}
      </Button>
      {isOpen && (
        <ul className={classes.names} aria-label={t('discovery.look.names')}>
          {hosts.map(({ count, host }) => (
            <li key={host}>
              {host}{' '}
              <span className={classes.quiet}>
                {t('discovery.look.times', { number: formats.number(count) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
