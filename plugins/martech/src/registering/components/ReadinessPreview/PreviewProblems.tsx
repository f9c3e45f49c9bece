import { EntityPreview } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { fieldName } from '../../lib/fieldNames';
import { usePreviewStyles } from './usePreviewStyles';

/** Why it could not be registered as it stands, field by field. */
export function PreviewProblems(props: {
  problems: EntityPreview['problems'];
  titles?: ReadonlyMap<string, string>;
}) {
  const { problems, titles } = props;
  const t = useMartechTranslation();
  const classes = usePreviewStyles();
  return (
    <div>
      <StatusMark tone="warn">
        {t('registering.preview.problems', { count: problems.length })}
      </StatusMark>
      <ul className={classes.list}>
        {problems.map(({ message, path }) => (
          <li key={`${path} ${message}`}>
            <span className={classes.name}>{fieldName(path, titles)}</span>
            {`: ${message}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
