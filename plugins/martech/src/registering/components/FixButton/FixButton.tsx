import { useEntity } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import { lazy, Suspense, useState } from 'react';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useScorecardOnce } from '../../../hooks/useScorecardOnce';
import { useFreshEntity } from '../../hooks/useFreshEntity';
import { checkFields } from '../../lib/checkFields';
import { keptIn } from '../../lib/keptIn';

const FixDialog = lazy(async () => ({
  default: (await import('../FixDialog')).FixDialog,
}));

/** Opens the fields that fix a check, where filling in something does. */
export function FixButton(props: { check: CheckResult; scorecard: string }) {
  const { check, scorecard } = props;
  const { entity } = useEntity();
  const t = useMartechTranslation();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const follow = useFreshEntity();
  const isHere = keptIn(entity).place !== 'elsewhere';
  const { data } = useScorecardOnce(scorecard, isHere);
  const rule = data?.checks.find(({ id }) => id === check.id)?.rule ?? '';
  const fields = checkFields(rule);
  if (!isHere || fields.length === 0) return null;
  const label = t('registering.fix.open');
  return (
    <>
      <Button
        size="small"
        variant="contained"
        color="primary"
        aria-label={`${label}: ${check.title}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isSaved && (
        <span role="status">
          <StatusMark tone="good">{t('registering.fix.saved')}</StatusMark>
        </span>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <FixDialog
            entity={entity}
            check={check}
            scorecard={scorecard}
            fields={fields}
            onClose={() => setOpen(false)}
            onSaved={() => {
              setOpen(false);
              setSaved(true);
              follow();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
