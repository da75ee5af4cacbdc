/**
 * The path and query of an address on our own site, or `/`. A page's address can be written with two slashes
 * (`//evil.example`), which a browser would read as another host when sent back there; so leading slashes become one.
 * Example: `"http://localhost:3000/tildelinger?ar=2021"` gives `/tildelinger?ar=2021`.
 */
export function ownPath(address: string | null): string {
  if (address === null || !URL.canParse(address)) return '/';
  const { pathname, search } = new URL(address);
  return pathname.replace(/^[/\\]+/, '/') + search;
}
