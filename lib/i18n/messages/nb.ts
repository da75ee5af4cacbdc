export { default as errors } from './nb/errors.json';
export { default as shell } from './nb/shell.json';
export { default as ui } from './nb/ui.json';
