/*
 * A spreadsheet takes a text that begins with one of these for a formula and runs it when the file is opened. The
 * full-width forms are folded to the plain ones by East Asian settings.
 */
const DANGEROUS_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * A text that no spreadsheet takes for a formula: `=1+1` becomes `'=1+1`, everything else stays as it is. For text cells
 * only; a negative number is a number and keeps its sign. Source: OWASP, CSV injection.
 */
export function guardFormula(text: string): string {
  return DANGEROUS_START.test(text) ? `'${text}` : text;
}
