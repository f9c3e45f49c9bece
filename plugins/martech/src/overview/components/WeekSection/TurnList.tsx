import { makeStyles } from '@material-ui/core/styles';
import {
  StateTurn,
  StateTurns,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Tone } from '../../../components/Word';
import { useReasonNames } from '../../../control/hooks/useReasonNames';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';

/** As many as people read before they open the page about drift. */
const SHOWN = 5;
const REASONS = 2;

const useStyles = makeStyles(
  theme => ({
    title: {
      margin: theme.spacing(0.5, 0),
      fontSize: theme.typography.pxToRem(14),
      fontWeight: 600,
    },
    list: { marginBottom: theme.spacing(1) },
    item: { padding: theme.spacing(0.25, 0) },
    more: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechTurnList' },
);

function TurnLine(props: { turn: StateTurn; reasons: boolean }) {
  const { entityRef, from, reasons, title, to } = props.turn;
  const t = useMartechTranslation();
  const nameOf = useReasonNames();
  const classes = useStyles();
  const words = [
    t('overview.page.week.turn', {
      from: word(t, 'controlState', from),
      to: word(t, 'controlState', to),
    }),
    ...(props.reasons && reasons.length > 0
      ? [
          t('overview.page.week.why', {
            reasons: reasons.slice(0, REASONS).map(nameOf).join(', '),
          }),
        ]
      : []),
  ].join(' ');
  return (
    <li className={classes.item}>
      <EntityRefLink
        entityRef={entityRef}
        title={title}
        hideIcon
        disableTooltip
      />{' '}
      <span className={classes.more}>{words}</span>
    </li>
  );
}

/** Platforms that turned one way, the first of them with why. */
export function TurnList(props: {
  title: string;
  tone: Tone;
  turns: StateTurns['lost'];
}) {
  const { title, tone, turns } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  if (turns.total === 0) return null;
  const shown = turns.items.slice(0, SHOWN);
  const rest = turns.total - shown.length;
  return (
    <>
      <h3 className={classes.title}>
        <StatusMark tone={tone}>{title}</StatusMark>
      </h3>
      <ul className={classes.list}>
        {shown.map(turn => (
          <TurnLine key={turn.entityRef} turn={turn} reasons={tone === 'bad'} />
        ))}
        {rest > 0 && (
          <li className={classes.more}>
            {t('overview.page.week.more', { number: formats.number(rest) })}
          </li>
        )}
      </ul>
    </>
  );
}
