import { Entity } from '@backstage/catalog-model';
import { MarkdownContent } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useEntities } from '../../hooks/useEntities';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { aboutRefs } from '../../lib/aboutRefs';
import { Chips } from '../Chips';
import { Field } from '../Field';
import { Fields } from '../Fields';
import { Lifecycle } from '../Lifecycle';
import { Loaded } from '../Loaded';
import { StatusMark } from '../StatusMark';
import { TypeName } from '../TypeName';
import { KindFields } from './KindFields';
import { PlaceFields } from './PlaceFields';

const SAMPLE_LABEL = 'martech-portal.dev/sample';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), overflowWrap: 'anywhere' },
}));

/** Description first, then where it stands, then everything else by name. */
export function About(props: { entity: Entity }) {
  const { entity } = props;
  const { description, labels, tags = [] } = entity.metadata;
  const classes = useStyles();
  const t = useMartechTranslation();
  const request = useEntities(aboutRefs(entity));
  return (
    <div className={classes.root}>
      <MarkdownContent
        content={description ?? t('entity.about.noDescription')}
      />
      {labels?.[SAMPLE_LABEL] === 'true' && (
        <StatusMark tone="quiet">{t('entity.about.sample')}</StatusMark>
      )}
      <Fields wide>
        <Field label={t('entity.about.field.lifecycle')}>
          <Lifecycle entity={entity} />
        </Field>
      </Fields>
      <Loaded request={request} rows={4}>
        {entities => (
          <Fields>
            <Field label={t('entity.about.field.type')}>
              <TypeName entity={entity} />
            </Field>
            <PlaceFields entity={entity} entities={entities} />
            <KindFields entity={entity} entities={entities} />
            {tags.length > 0 && (
              <Field label={t('entity.about.field.tags')}>
                <Chips values={tags} />
              </Field>
            )}
          </Fields>
        )}
      </Loaded>
    </div>
  );
}
