import {
  LegalEffect,
  MarketingTemplate,
  MartechRecord,
  NewVersion,
  newVersionSchema,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';
import { stringify } from 'yaml';
import { z } from 'zod';

const fieldsSchema = z.object({ template: newVersionSchema });

/** What a change publishes, if it publishes a version of a template. */
export const versionOf = ({
  fields,
}: Pick<MartechRecord, 'fields'>): NewVersion | undefined =>
  fieldsSchema.safeParse(fields).data?.template;

type Spec = MarketingTemplate['spec'];
type Approvals = NonNullable<Spec['approvals']>;

/** What turns the verdicts on a change into approvals of a template. */
export interface ApprovalRules {
  legalEffect: ReadonlyMap<string, LegalEffect>;
  model: OperatingModel;
  /** Address of a record, for people. */
  linkTo(record: Pick<MartechRecord, 'id'>): string;
}

const day = (instant: string) => instant.slice(0, 10);

/** Those that count for what was asked for last. */
function approvalsOf(
  record: Pick<MartechRecord, 'approvals' | 'id'>,
  { legalEffect, linkTo, model }: ApprovalRules,
): Approvals {
  return record.approvals
    .filter(({ counts, verdict }) => counts && verdict === 'approve')
    .map(({ area, at, by }) => ({
      role: model.areas.find(({ id }) => id === area)?.accountable ?? area,
      legalEffect: legalEffect.get(area) ?? 'none',
      by,
      on: day(at),
      evidence: linkTo(record),
    }));
}

type Published = Pick<Spec, 'version' | 'source' | 'approvals'>;

/** The fields of a template that a change gives it once it is approved. */
export function publishedFields(
  record: Pick<MartechRecord, 'approvals' | 'id'>,
  { integrity, source, version }: NewVersion,
  rules: ApprovalRules,
): Published {
  return {
    version,
    source: { ...source, integrity },
    approvals: approvalsOf(record, rules),
  };
}

/** The lines of its YAML, for who keeps a template in Git. */
export const publishedYaml = (fields: Published): string =>
  stringify({ spec: fields }, { lineWidth: 0 });

/** Whether a template has what a change publishes. */
export const isPublished = (
  { spec }: MarketingTemplate,
  { integrity, version }: NewVersion,
): boolean => spec.version === version && spec.source?.integrity === integrity;
