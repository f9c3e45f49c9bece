import { TemplateRegion } from '@martech-portal/backstage-plugin-martech-common';
import { Loading } from '../../../entity/components/Loading';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Differences } from '../../components/Differences';
import { useTemplatePicture } from '../../hooks/useTemplatePicture';

const isImage = ({ sort }: { sort: string }) => sort === 'image';

/** What differs between two templates, once both their files are there. */
export function Compared(props: {
  originalRef: string;
  copyRef: string;
  regions: readonly TemplateRegion[];
}) {
  const t = useMartechTranslation();
  const original = useTemplatePicture(props.originalRef);
  const copy = useTemplatePicture(props.copyRef);
  if (original.isPending || copy.isPending) return <Loading rows={4} />;
  const before = original.data?.picture.content;
  const after = copy.data?.picture.content;
  const isText = before && after && ![before, after].some(isImage);
  if (!isText) return <>{t('templates.library.differences.unreadable')}</>;
  return <Differences original={before} copy={after} regions={props.regions} />;
}
