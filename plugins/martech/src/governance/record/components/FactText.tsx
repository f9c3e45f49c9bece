import { MarkdownContent } from '@backstage/core-components';
import { RefLink } from '../../../components/RefLink';
import { Word, wordLooks } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { FreezeScopeText } from '../../changes/components/FreezeScope';
import { FactValue } from '../lib/recordFacts';

/** The value of a field, as its kind is written. */
export function FactText(props: { value: FactValue }) {
  const { value: fact } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  switch (fact.as) {
    case 'markdown':
      return <MarkdownContent content={fact.value} />;
    case 'day':
      return <>{formats.day(fact.value)}</>;
    case 'moment':
      return <>{formats.time(new Date(fact.value))}</>;
    case 'money':
      return <>{formats.money(fact.value)}</>;
    case 'words':
      return (
        <>
          {fact.values.map(value => (
            <div key={value}>
              {wordLooks[fact.list] ? (
                <Word t={t} list={fact.list} value={value} />
              ) : (
                word(t, fact.list, value)
              )}
            </div>
          ))}
        </>
      );
    case 'scope':
      return <FreezeScopeText freeze={fact.value} />;
    case 'refs':
      return (
        <>
          {fact.values.map(ref => (
            <div key={ref}>
              <RefLink entityRef={ref} />
            </div>
          ))}
        </>
      );
    default:
      return <>{fact.value}</>;
  }
}
