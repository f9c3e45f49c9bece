import {
  Pack,
  PackContent,
} from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRefTitles } from '../../../hooks/useRefTitles';
import { useSheetPlaces } from '../../hooks/useSheetPlaces';
import { SheetChanges } from './SheetChanges';
import { SheetFigures } from './SheetFigures';
import { SheetRecords } from './SheetRecords';
import { SheetRed } from './SheetRed';
import { SheetRenewals } from './SheetRenewals';
import { SheetTrend } from './SheetTrend';
import { useSheetStyles } from './useSheetStyles';

/** One page for a meeting. */
export function PackSheet(props: {
  content: PackContent;
  /** What it was frozen as; missing: it is as of now. */
  pack?: Pick<Pack, 'by' | 'note' | 'number' | 'title'>;
}) {
  const { content, pack } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useSheetStyles();
  const placeOf = useSheetPlaces();
  const today = content.asOf.slice(0, 10);
  const titleOf = useRefTitles(pack ? [pack.by] : []);
  return (
    <article className={classes.root}>
      <header>
        <h2 className={classes.title}>{pack?.title ?? t('packs.heading')}</h2>
        <p className={classes.line}>
          {[
            t('packs.asOf', { time: formats.time(new Date(content.asOf)) }),
            ...(pack
              ? [
                  t('packs.frozenBy', {
                    number: pack.number,
                    who: titleOf(pack.by),
                  }),
                ]
              : []),
            t(content.partial ? 'packs.partial' : 'packs.whole'),
          ].join(' · ')}
        </p>
        {pack?.note && <p className={classes.note}>{pack.note}</p>}
      </header>
      <SheetFigures content={content} />
      <div className={classes.columns}>
        <SheetTrend content={content} />
        <SheetChanges changes={content.changes} />
        <SheetRed red={content.red} />
        <SheetRenewals renewals={content.renewals} />
        <SheetRecords
          title={t('packs.decisions')}
          none={t('packs.decisionsNone')}
          records={content.decisions.items}
          isMore={content.decisions.isMore}
          today={today}
          due="decideBy"
        />
        <SheetRecords
          title={t('packs.exceptions')}
          none={t('packs.exceptionsNone')}
          records={content.exceptions.items}
          today={today}
          due="until"
          to={placeOf('governance', 'exceptions', {
            state: 'active',
            order: 'due',
          })}
        />
      </div>
    </article>
  );
}
