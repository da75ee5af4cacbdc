/** Whether two typed texts are the same but for spaces: `40529000` and `40 529 000`. */
export function isSameText(a: string | undefined, b: string | undefined): boolean {
  return withoutSpaces(a) === withoutSpaces(b);
}

/** A typed text without spaces of any kind; empty for a field that was not sent. */
export function withoutSpaces(text: string | undefined): string {
  return (text ?? '').replace(/[\s\u00A0]/g, '');
}
