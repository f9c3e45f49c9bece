import { Documents } from '../../../entity/components/SupportCard/Documents';
import { Fields } from '../../../entity/components/Fields';
import { platformDocuments } from '../../../entity/lib/documents';
import { AnswerSources } from '../../lib/answerGaps';
import { Confirmed } from './Confirmed';

/** The documents that are there and those that are missing. */
export function DocumentsAnswer(props: { sources: AnswerSources }) {
  const { attestations, platform } = props.sources;
  const documents = platformDocuments(platform);
  return (
    <>
      {documents.length > 0 && <Documents documents={documents} />}
      <Fields>
        <Confirmed topic="data" attestations={attestations} />
      </Fields>
    </>
  );
}
