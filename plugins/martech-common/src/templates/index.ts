export {
  appliedVersionSchema,
  newVersionSchema,
  proposeVersionSchema,
  type AppliedVersion,
  type NewVersion,
  type ProposeVersion,
} from './newVersion';
export {
  proposedVersionSchema,
  regionStates,
  templateIntegritySchema,
  templateRegionSchema,
  templateRelativeSchema,
  templateVerdicts,
  versionsBehindSchema,
  type ProposedVersion,
  type RegionState,
  type TemplateIntegrity,
  type TemplateRegion,
  type TemplateRelative,
  type TemplateVerdict,
  type VersionsBehind,
} from './templateIntegrity';
