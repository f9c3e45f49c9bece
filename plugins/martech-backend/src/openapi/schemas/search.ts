import {
  findRecordsSchema,
  foundRecordsSchema,
  recordDocumentSchema,
  recordDocumentsSchema,
} from '@martech-portal/backstage-plugin-martech-common';

/** Named in the API's document: search. */
export const searchSchemas = {
  FindRecords: findRecordsSchema,
  FoundRecords: foundRecordsSchema,
  RecordDocument: recordDocumentSchema,
  RecordDocuments: recordDocumentsSchema,
};
