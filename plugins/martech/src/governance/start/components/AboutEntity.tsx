import Typography from '@material-ui/core/Typography';
import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { EntityField } from './EntityField';

/** What a record is about: said when it is known, asked otherwise. */
export function AboutEntity(props: {
  type: RecordType;
  given?: string;
  optional: boolean;
  isMissing: boolean;
  onChoose: (entityRef: string) => void;
}) {
  const { type, given, optional, isMissing, onChoose } = props;
  const t = useMartechTranslation();
  if (type === 'freeze') return null;
  if (given) {
    return (
      <div>
        <Typography variant="caption" color="textSecondary">
          {t('governance.start.entity')}
        </Typography>
        <Typography variant="body1" component="div">
          <RefLink entityRef={given} />
        </Typography>
      </div>
    );
  }
  return (
    <EntityField
      type={type}
      optional={optional}
      problem={isMissing ? t('governance.start.missing') : undefined}
      onChoose={onChoose}
    />
  );
}
