import {
  appliedVersionSchema,
  askCardsSchema,
  markedPartSchema,
  newVersionSchema,
  pictureContentSchema,
  proposeVersionSchema,
  proposedVersionSchema,
  templateCardSchema,
  templateCardsSchema,
  templateIntegritySchema,
  templatePictureSchema,
  templateRegionSchema,
  templateRelativeSchema,
  versionsBehindSchema,
} from '@martech-portal/backstage-plugin-martech-common';

/** Named in the API's document: templates. */
export const templatesSchemas = {
  AppliedVersion: appliedVersionSchema,
  AskCards: askCardsSchema,
  MarkedPart: markedPartSchema,
  NewVersion: newVersionSchema,
  PictureContent: pictureContentSchema,
  ProposedVersion: proposedVersionSchema,
  ProposeVersion: proposeVersionSchema,
  TemplateCard: templateCardSchema,
  TemplateCards: templateCardsSchema,
  TemplateIntegrity: templateIntegritySchema,
  TemplatePicture: templatePictureSchema,
  TemplateRegion: templateRegionSchema,
  TemplateRelative: templateRelativeSchema,
  VersionsBehind: versionsBehindSchema,
};
