import BriefIcon from '@material-ui/icons/AssignmentOutlined';
import DocumentIcon from '@material-ui/icons/DescriptionOutlined';
import EmailIcon from '@material-ui/icons/MailOutline';
import FormIcon from '@material-ui/icons/ListAltOutlined';
import ImageIcon from '@material-ui/icons/ImageOutlined';
import PageIcon from '@material-ui/icons/WebOutlined';
import SocialIcon from '@material-ui/icons/ForumOutlined';
import VideoIcon from '@material-ui/icons/MovieOutlined';
import WorkflowIcon from '@material-ui/icons/AccountTreeOutlined';

const icons: Record<string, typeof ImageIcon> = {
  brief: BriefIcon,
  document: DocumentIcon,
  email: EmailIcon,
  form: FormIcon,
  'landing-page': PageIcon,
  social: SocialIcon,
  video: VideoIcon,
  workflow: WorkflowIcon,
};

/** What sort of thing a template makes, where there is no picture of it. */
export function TypeIcon(props: { type?: string }) {
  const Icon = icons[props.type ?? ''] ?? ImageIcon;
  return <Icon aria-hidden fontSize="large" color="disabled" />;
}
