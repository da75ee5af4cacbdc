export { default as errors } from './nn/errors.json';
export { default as shell } from './nn/shell.json';
export { default as ui } from './nn/ui.json';
