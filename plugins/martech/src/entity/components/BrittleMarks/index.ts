export { BrittleMarks } from './BrittleMarks';
