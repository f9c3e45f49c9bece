import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ListDefinition } from '../../lists';
import { CountSummary } from './CountSummary';

/** How many there are, of how many, as of when, and what is counted. */
export function ListSummary(props: {
  list: ListDefinition;
  shown: number;
  /** All without filters, when that is known and something is filtered. */
  all?: number;
  asOf: string | null;
}) {
  const { list, shown, all, asOf } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const count =
    all === undefined
      ? t(`list.${list.name}.count`, {
          count: shown,
          shown: formats.number(shown),
        })
      : t(`list.${list.name}.some`, {
          count: all,
          shown: formats.number(shown),
          all: formats.number(all),
        });
  return (
    <CountSummary
      count={count}
      asOf={asOf}
      scope={t(`list.${list.name}.scope`)}
    />
  );
}
