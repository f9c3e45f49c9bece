import { Link } from '@backstage/core-components';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** That there is more than a sheet shows, and the way to it. */
export function SheetMore(props: {
  /** How many more; undefined: nobody counted. */
  number?: number;
  /** The list behind it; plain words without it. */
  to?: string;
}) {
  const { number, to } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const words =
    number === undefined
      ? t('packs.moreSome')
      : t('packs.more', { number: formats.number(number) });
  return <p>{to ? <Link to={to}>{words}</Link> : words}</p>;
}
