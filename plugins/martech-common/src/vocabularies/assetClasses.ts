import { entry } from './entry';

/** Default list of asset classes: what kind of material a platform handles. */
export const defaultAssetClasses = [
  entry('3d-model', '3D model'),
  entry('audio', 'Audio'),
  entry('banner', 'Banner', 'Display ad'),
  entry('brand-asset', 'Brand asset', 'Logo', 'Font'),
  entry('brochure', 'Brochure', 'Leaflet'),
  entry('copy', 'Copy', 'Text'),
  entry('email', 'E-mail'),
  entry('landing-page', 'Landing page'),
  entry('photo', 'Photo', 'Image'),
  entry('presentation', 'Presentation', 'Slides'),
  entry('product-image', 'Product image', 'Packshot'),
  entry('social-post', 'Social post'),
  entry('video', 'Video'),
  entry('white-paper', 'White paper', 'E-book'),
];
