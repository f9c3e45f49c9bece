import { RefLink } from '../../../components/RefLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useTimeText } from '../../start/hooks/useTimeText';
import { ModelArea } from '../lib/bySide';
import { RaciLetter } from './RaciLetter';
import { useMatrixStyles } from './useMatrixStyles';

function Deciders(props: { area: ModelArea }) {
  const { side, approvers = [], via } = props.area;
  const t = useMartechTranslation();
  if (side === 'free') return <>{t('governance.operating.free')}</>;
  if (approvers.length === 0) return <>{t('governance.operating.nobody')}</>;
  return (
    <>
      {approvers.map(who => (
        <div key={who}>
          <RefLink entityRef={who} />
        </div>
      ))}
      {via && via !== 'role' && t(`governance.decides.via.${via}`)}
    </>
  );
}

/** One decision area: what each role does in it, and how it goes. */
export function AreaRow(props: {
  area: ModelArea;
  roles: readonly string[];
  /** One platform is shown, so that the people are known. */
  isOfEntity: boolean;
}) {
  const { area, roles, isOfEntity } = props;
  const { side, group, medianHours } = area;
  const t = useMartechTranslation();
  const formats = useFormats();
  const timeText = useTimeText();
  const classes = useMatrixStyles();
  const isFree = side === 'free';
  const groupCell = group ? <RefLink entityRef={group} /> : null;
  const median =
    medianHours === null
      ? t('governance.operating.noMedian')
      : timeText(medianHours);
  return (
    <tr>
      <th scope="row" className={classes.area}>
        {area.title}
      </th>
      {roles.map(role => {
        const raci = area.raci[role];
        return (
          <td key={role} className={classes.cell}>
            {raci && <RaciLetter raci={raci} />}
          </td>
        );
      })}
      <td>{isOfEntity ? <Deciders area={area} /> : groupCell}</td>
      <td className={classes.number}>
        {isFree ? '' : formats.number(area.waiting)}
      </td>
      <td className={classes.number}>
        {isFree ? '' : formats.number(area.decided)}
      </td>
      <td className={classes.number}>{isFree ? '' : median}</td>
    </tr>
  );
}
