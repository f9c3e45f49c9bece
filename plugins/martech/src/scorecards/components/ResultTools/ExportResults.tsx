import {
  Outcome,
  ResultsQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { ExportMenu } from '../../../components/ExportMenu';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { useAllResults } from '../../hooks/useAllResults';
import { resultsCsv } from '../../lib/resultsCsv';

/** Saves the rows as they are filtered and sorted, every one of them. */
export function ExportResults(props: {
  query: ResultsQuery;
  /** Without its ending. */
  fileName: string;
  total: number;
}) {
  const { query, fileName, total } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const { all, done } = useAllResults(query);
  const words = {
    name: t('scorecard.map.name'),
    entityRef: t('scorecard.map.csv.entityRef'),
    owner: t('scorecard.map.csv.owner'),
    score: t('scorecard.map.csv.score'),
    level: t('scorecard.map.csv.level'),
    outcome: (outcome: Outcome | null) =>
      outcome ? word(t, 'outcome', outcome) : t('scorecard.map.notYet'),
  };
  const choices = [
    {
      name: t('browse.exportFormat.csv'),
      fileName: `${fileName}.csv`,
      fetch: async () => {
        const { page, rows } = await all();
        const csv = resultsCsv(page, rows, words);
        return new Blob([csv], { type: 'text/csv;charset=utf-8' });
      },
    },
    {
      name: t('browse.exportFormat.json'),
      fileName: `${fileName}.json`,
      fetch: async () => {
        const { page, rows } = await all();
        const { checks, levels } = page;
        const text = JSON.stringify({ checks, levels, items: rows });
        return new Blob([text], { type: 'application/json' });
      },
    },
  ];
  return (
    <ExportMenu
      choices={choices}
      disabled={total === 0}
      progress={t('scorecard.map.exporting', {
        done: formats.number(done),
        all: formats.number(total),
      })}
    />
  );
}
