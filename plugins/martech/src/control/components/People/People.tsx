import { Fragment } from 'react';
import { RefLink } from '../../../components/RefLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** Named at most; one of them is enough, the rest is counted. */
const MOST = 2;

/** Some people and groups, the first of them by name. */
export function People(props: { refs: readonly string[] }) {
  const { refs } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const more = refs.length - MOST;
  return (
    <>
      {refs.slice(0, MOST).map((ref, index) => (
        <Fragment key={ref}>
          {index > 0 && ', '}
          <RefLink entityRef={ref} />
        </Fragment>
      ))}
      {more > 0 && (
        <> {t('control.view.others', { number: formats.number(more) })}</>
      )}
    </>
  );
}
