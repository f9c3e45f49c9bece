import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  EntityRow,
  vocabularyTitle,
} from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { memo, useState } from 'react';
import { useTableSurroundings } from '../../../components/EntityTable';
import { Word } from '../../../components/Word';
import { openTemplateRouteRef } from '../../../routes';
import { TemplatePicture } from '../TemplatePicture';
import { CardLines } from './CardLines';
import { useLibraryStyles } from './useLibraryStyles';

/** Markets that are named before the rest is only counted. */
const NAMED = 3;

/** A template by its picture, with what people choose it by. */
function Card(props: {
  row: EntityRow;
  width: number;
  picture: number;
  /** Nothing is loaded for cards that fly by. */
  isMoving: boolean;
}) {
  const { isMoving, picture, row, width } = props;
  const { t, today, vocabularies } = useTableSurroundings();
  const classes = useLibraryStyles();
  const open = useRouteRef(openTemplateRouteRef);
  const [wasStill, setStill] = useState(!isMoving);
  if (!isMoving && !wasStill) setStill(true);
  const { name, namespace } = parseEntityRef(row.entityRef);
  const markets = (row.market ?? []).map(id =>
    vocabularyTitle(vocabularies.markets, id),
  );
  const more = markets.length - NAMED;
  return (
    <>
      <div className={classes.picture}>
        <TemplatePicture
          entityRef={row.entityRef}
          title={row.title}
          width={width - 2}
          height={picture}
          isWanted={wasStill}
        />
        {open && (
          <Link to={open({ namespace, name })} className={classes.open}>
            <span className={classes.hidden}>
              {t('templates.library.look', { title: row.title })}
            </span>
          </Link>
        )}
      </div>
      <div className={classes.facts}>
        <h3 className={classes.name} title={row.title}>
          <EntityRefLink
            entityRef={row.entityRef}
            title={row.title}
            hideIcon
            disableTooltip
          >
            {row.title}
          </EntityRefLink>
        </h3>
        <span className={clsx(classes.line, classes.quiet)}>
          <Word t={t} list="templateType" value={row.type} />
          {' · '}
          {row.version
            ? t('templates.library.version', { version: row.version })
            : t('templates.library.noVersion')}
        </span>
        <span className={classes.marks}>
          {row.controlState && (
            <span className={classes.state}>
              <Word t={t} list="controlState" value={row.controlState} />
            </span>
          )}
          <span
            className={clsx(classes.line, classes.quiet)}
            title={markets.join(', ')}
          >
            {markets.slice(0, NAMED).join(', ') ||
              t('templates.library.noMarkets')}
            {more > 0 && ` +${more}`}
          </span>
        </span>
        <CardLines row={row} today={today} isWanted={wasStill} />
      </div>
    </>
  );
}

/** Drawn anew only when something about it changes, not with every scroll. */
export const LibraryCard = memo(Card);
