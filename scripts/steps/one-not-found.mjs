// One page for everything that is not there. Where a page says "not found" while it is rendered, Next sends an empty document that
// only script fills (vercel/next.js#62228), and another one where no page has the address at all. Readers without script would see
// nothing, and the difference would tell what exists. So every 404 page is answered with the one that is rendered whole.
import { randomUUID } from 'node:crypto';
import { request as ask } from 'node:http';

const MARK = 'x-fellespott-not-found';
/** Known to this process alone, so that nobody can ask for the empty document. */
const TOKEN = randomUUID();
/** No page has this address: it begins as Next's own parts do. */
const NO_PAGE = '/_not-found';
const KEPT = ['cookie', 'accept', 'accept-language', 'user-agent', 'host'];

/** Watches one answer; `server` is the server that answers it. */
export function answerOneNotFound(server, request, response) {
  const isOurs = request.headers[MARK] === TOKEN;
  delete request.headers[MARK];
  // The browser's router asks for data, not for pages, and renders what is missing itself.
  if (isOurs || request.method === 'HEAD' || request.headers.rsc !== undefined) return;
  const { write, end, writeHead, flushHeaders } = response;
  const isReplaced = () =>
    response.statusCode === 404 && /^text\/html/.test(String(response.getHeader('content-type') ?? ''));

  // Headers that never leave can still be taken back; so nothing of a replaced answer is passed on.
  response.writeHead = (status, ...rest) => {
    response.statusCode = status;
    return isReplaced() ? response : writeHead.call(response, status, ...rest);
  };
  response.flushHeaders = () => void (isReplaced() || flushHeaders.call(response));
  response.write = (...given) => {
    if (!isReplaced()) return write.apply(response, given);
    settle(given);
    return true;
  };
  response.end = (...given) => {
    if (!isReplaced()) return end.apply(response, given);
    Object.assign(response, { write, end, writeHead, flushHeaders });
    settle(given);
    void pass(server, request, response);
    return response;
  };
}

/** Whoever wrote waits to be told that it went through. */
function settle(given) {
  const done = given.at(-1);
  if (typeof done === 'function') process.nextTick(done);
}

function pass(server, request, response) {
  const { address, port } = server.address();
  const host = ['::', '0.0.0.0'].includes(address) ? 'localhost' : address;
  const headers = Object.fromEntries(
    KEPT.flatMap((name) => (request.headers[name] ? [[name, request.headers[name]]] : [])),
  );
  const asked = ask({ host, port, path: NO_PAGE, headers: { ...headers, [MARK]: TOKEN } }, (page) => {
    const body = [];
    page.on('data', (chunk) => body.push(chunk));
    page.once('error', () => response.destroy());
    // Not piped: what compressed the answer before has taken its events over.
    page.once('end', () => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      const { 'transfer-encoding': _, connection: __, 'keep-alive': ___, ...headers } = page.headers;
      response.writeHead(404, headers).end(Buffer.concat(body));
    });
  });
  asked.setTimeout(10_000, () => asked.destroy());
  asked.once('error', () => response.destroy());
  asked.end();
}
