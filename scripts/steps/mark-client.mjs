// Tells the application who asks: the rate limiter reads `x-fellespott-client`, so nobody but this server may write it.
const MARK = 'x-fellespott-client';
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
];

export function markClient(request, trustProxy) {
  const { headers, socket } = request;
  const forwarded = String(headers['x-forwarded-for'] ?? '');
  const socketAddress = (socket.remoteAddress ?? 'unknown').replace(/^::ffff:/, '');
  // The last entry is the one that our own proxy wrote; those before it are what the client claims.
  headers[MARK] = (trustProxy && forwarded.split(',').at(-1)?.trim()) || socketAddress;
  // Next believes these headers about its own address; without a proxy of ours in front they are only claims.
  if (!trustProxy) for (const name of FORWARDED) delete headers[name];
}
