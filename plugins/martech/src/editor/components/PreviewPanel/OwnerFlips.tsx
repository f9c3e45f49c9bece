import { ScorecardPreview } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FlipTable } from './FlipTable';

/** Owner by owner, the hardest hit first. */
export function OwnerFlips(props: {
  owners: NonNullable<ScorecardPreview['owners']>;
}) {
  const t = useMartechTranslation();
  const formats = useFormats();
  return (
    <FlipTable
      title={t('editor.byOwner')}
      columns={[
        t('editor.owner'),
        t('editor.hit'),
        t('editor.better'),
        t('editor.worse'),
      ]}
      rows={props.owners.map(({ better, entities, owner, worse }) => ({
        key: owner ?? '',
        cells: [
          owner ? <RefLink entityRef={owner} /> : t('editor.nobody'),
          formats.number(entities),
          formats.number(better),
          formats.number(worse),
        ],
      }))}
    />
  );
}
