/**
 * The very bytes that a browser sends for a server action, caught before they leave: with script as React encodes them, and
 * without script as the form alone does. They are then sent again by others, from elsewhere, to other addresses.
 */
import { type Browser, expect, type Page, type Request } from '@playwright/test';
import { type Answer, ORIGIN, send } from './server';

export interface CapturedAction {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** What a person does on a page; `ready` lets go what was sent before, so that only the last thing is caught. */
export type Doing = (page: Page, catchNext: () => void) => Promise<void>;

const KEPT = ['content-type', 'accept', 'next-action', 'next-router-state-tree'];

export async function capture(
  browser: Browser,
  { cookie, javaScriptEnabled }: { readonly cookie: string; readonly javaScriptEnabled: boolean },
  doing: Doing,
): Promise<CapturedAction> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: ORIGIN });
  const [name = '', value = ''] = cookie.split('=');
  if (value !== '') await context.addCookies([{ name, value, url: ORIGIN }]);
  const page = await context.newPage();
  let isArmed = false;
  let caught: ((action: CapturedAction) => void) | undefined;
  const captured = new Promise<CapturedAction>((resolve) => {
    caught = resolve;
  });
  const underway = new Set<Request>();
  page.on('request', (request) => underway.add(request));
  page.on('requestfinished', (request) => underway.delete(request));
  page.on('requestfailed', (request) => underway.delete(request));
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (!isArmed || request.method() !== 'POST') return route.continue();
    const headers = await request.allHeaders();
    const { pathname, search } = new URL(request.url());
    caught?.({
      path: pathname + search,
      headers: Object.fromEntries(Object.entries(headers).filter(([key]) => KEPT.includes(key))),
      body: request.postDataBuffer() ?? Buffer.alloc(0),
    });
    return route.abort();
  });
  await doing(page, () => {
    isArmed = true;
  });
  const action = await captured;
  // What the page sent before, such as that somebody is at a field, must not be written while others try.
  await expect.poll(() => underway.size).toBe(0);
  await context.close();
  return action;
}

/** Sends a caught action again. Without other words it comes from our own pages. */
export function replay(
  { path, headers, body }: CapturedAction,
  { to = path, cookie, from = { origin: ORIGIN } }: { to?: string; cookie: string; from?: Record<string, string> },
): Promise<Answer> {
  const sent = { ...headers, 'content-length': String(body.length), ...(cookie !== '' && { cookie }), ...from };
  return send(to, { method: 'POST', headers: sent, body });
}
