import { PackRecord } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useRefTitles } from '../../hooks/useRefTitles';
import { word } from '../../translation';

const refsOf = ({ deciders = [] }: Pick<PackRecord, 'deciders'>) => [
  ...new Set(deciders.flatMap(({ who }) => who)),
];

/** Who has yet to decide something, in words; none where a pack does not hold it. */
export function useDeciders(records: readonly PackRecord[]) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const titleOf = useRefTitles(
    records.flatMap(record => refsOf(record)[0] ?? []),
  );
  return (record: PackRecord): string[] => {
    if (!record.deciders || record.deciders.length === 0) return [];
    const [first, ...others] = refsOf(record);
    if (first === undefined) return [t('packs.nobodyDecides')];
    const who = [
      titleOf(first),
      ...(others.length > 0
        ? [t('governance.list.more', { number: formats.number(others.length) })]
        : []),
    ].join(' ');
    const areas = new Set(record.deciders.flatMap(({ area }) => area ?? []));
    const about = [...areas].map(area => word(t, 'decisionArea', area));
    return [
      about.length > 0
        ? t('packs.decidesAbout', { who, areas: about.join(', ') })
        : t('packs.decides', { who }),
    ];
  };
}
