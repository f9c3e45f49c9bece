import { Progress } from '@backstage/core-components';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { FailedNotice } from '../../../components/ListNotice';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usePack, usePackDraft, usePacks } from '../../hooks/usePacks';
import { FreezeDialog } from '../FreezeDialog';
import { PackSheet } from '../PackSheet';
import { PackTools } from './PackTools';
import { PrintCopy } from './PrintCopy';

const PARAM = 'pack';

/** Steering packs: the one as of now, and those that were frozen. */
export function PacksContent() {
  const t = useMartechTranslation();
  const [params, setParams] = useSearchParams();
  const [isFreezing, setFreezing] = useState(false);
  const chosen = params.get(PARAM) ?? undefined;
  const packs = usePacks();
  const pack = usePack(chosen);
  const draft = usePackDraft(chosen === undefined);
  const choose = (id: string | undefined) =>
    setParams(id === undefined ? {} : { [PARAM]: id });
  const shown = chosen === undefined ? draft : pack;
  const error = packs.error ?? shown.error;
  if (error && !(packs.data && shown.data)) {
    return (
      <FailedNotice
        error={error}
        titles={{
          failed: t('packs.failed'),
          forbidden: t('packs.forbidden'),
          forbiddenHelp: t('packs.forbiddenHelp'),
        }}
        onRetry={() => {
          void packs.refetch();
          void shown.refetch();
        }}
      />
    );
  }
  if (!packs.data) return <Progress />;
  const content = chosen === undefined ? draft.data : pack.data?.content;
  const sheet = content && (
    <PackSheet
      content={content}
      pack={chosen === undefined ? undefined : pack.data}
    />
  );
  return (
    <>
      <PackTools
        packs={packs.data}
        chosen={chosen}
        onChoose={choose}
        onFreeze={() => setFreezing(true)}
      />
      {sheet ?? <Progress />}
      {sheet && <PrintCopy>{sheet}</PrintCopy>}
      {isFreezing && (
        <FreezeDialog
          onClose={() => setFreezing(false)}
          onFrozen={id => {
            setFreezing(false);
            choose(id);
          }}
        />
      )}
    </>
  );
}
