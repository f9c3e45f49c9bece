import { Router } from 'express';
import { Clock } from '../../clock';
import { Guard } from '../../http';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { KinReader } from '../keeping/KinReader';
import { SourceReader } from '../reading/SourceReader';
import { IntegrityService } from '../reads/IntegrityService';
import { PicturesPolicy } from '../readTemplatesPolicy';
import { TemplateStore } from '../store/TemplateStore';
import { CardsService } from './CardsService';
import { KeptFiles } from './KeptFiles';
import { PicturesService } from './PicturesService';
import { createLibraryRoutes } from './routes';

interface LibraryOptions {
  clock: Clock;
  estate: VisibleEstate;
  guarded: Guard;
  integrity: IntegrityService;
  kin: KinReader;
  pictures: PicturesPolicy;
  reader: SourceReader;
  resolveUrl(path: string, base: string): string;
  store: TemplateStore;
}

/** Templates as pictures, with what people choose them by. */
export const createLibrary = (options: LibraryOptions): Router =>
  createLibraryRoutes({
    guarded: options.guarded,
    cards: new CardsService(options),
    pictures: new PicturesService({
      ...options,
      files: new KeptFiles(options),
      templates: options.integrity,
    }),
  });
