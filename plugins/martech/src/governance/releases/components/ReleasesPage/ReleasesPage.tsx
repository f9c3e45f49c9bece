import { RecordListPage } from '../../../pages/RecordListPage';
import { useNextRelease } from '../../hooks/useNextRelease';
import { NextRelease } from './NextRelease';

/** What people get together, and when: the next release whole, then all of them. */
export function ReleasesPage() {
  // Without an answer the list alone says what there is, or why not.
  const { data: next } = useNextRelease();
  return (
    <RecordListPage
      type="release"
      header={next && <NextRelease release={next} />}
    />
  );
}
