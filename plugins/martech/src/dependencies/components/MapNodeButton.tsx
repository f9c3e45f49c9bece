import ButtonBase from '@material-ui/core/ButtonBase';
import clsx from 'clsx';
import { Word } from '../../components/Word';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { PlacedNode } from '../lib/layoutMap';
import { useMapStyles } from './useMapStyles';

/** A platform, or many of a category; a press looks closer. */
export function MapNodeButton(props: {
  node: PlacedNode;
  /** Integrations within it. */
  inside: number;
  brittle: number;
  onPoint: (id: string | undefined) => void;
  onPress: () => void;
}) {
  const { brittle, inside, node, onPoint, onPress } = props;
  const { kind, platforms, state, x, y } = node;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useMapStyles();
  const number = formats.number(platforms);
  const category = node.title || t('dependencies.noCategory');
  const title =
    kind === 'rest'
      ? t('dependencies.node.restTitle', { title: category })
      : category;
  const more = [
    ...(brittle > 0
      ? [t('dependencies.node.brittle', { number: formats.number(brittle) })]
      : []),
    ...(kind === 'rest' ? [] : [t(`dependencies.node.${kind}`)]),
  ].join(', ');
  return (
    <ButtonBase
      className={clsx(classes.node, kind !== 'platform' && classes.many)}
      style={{ left: x, top: y }}
      onClick={onPress}
      disabled={kind === 'rest'}
      onMouseEnter={() => onPoint(node.id)}
      onMouseLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(node.id)}
      onBlur={() => onPoint(undefined)}
    >
      <span className={classes.title} title={title}>
        {title}
      </span>
      <span className={classes.quiet}>
        {state ? (
          <Word t={t} list="controlState" value={state} />
        ) : (
          <>
            {t('dependencies.node.platforms', { number })}
            {inside > 0 &&
              ` · ${t('dependencies.node.inside', {
                number: formats.number(inside),
              })}`}
          </>
        )}
      </span>
      <span className={classes.unseen}>, {more}</span>
    </ButtonBase>
  );
}
