import { useApiHolder } from '@backstage/frontend-plugin-api';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { fieldTitles } from '../lib/fieldNames';

/**
 * What the fields of the whole form are called. A field sees the step it stands
 * in; the other steps are asked of the template that the address names.
 */
export function useFormTitles(step: unknown): ReadonlyMap<string, string> {
  const scaffolder = useApiHolder().get(scaffolderApiRef);
  const { namespace = 'default', templateName } = useParams();
  const ref = templateName && `template:${namespace}/${templateName}`;
  const { data } = useQuery({
    queryKey: ['martech', 'form', ref],
    queryFn: async () =>
      (await scaffolder?.getTemplateParameterSchema(ref ?? ''))?.steps ?? [],
    enabled: Boolean(scaffolder && ref),
    staleTime: Infinity,
  });
  return useMemo(() => {
    const steps = (data ?? []).map(({ schema }) => schema);
    return fieldTitles(...steps, step);
  }, [data, step]);
}
