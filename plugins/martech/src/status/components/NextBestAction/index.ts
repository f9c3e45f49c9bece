export { NextBestAction } from './NextBestAction';
