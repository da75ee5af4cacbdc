import { type APIResponse, expect, test } from '@playwright/test';
import {
  allocationRow,
  errorAnswer,
  healthAnswer,
  historicalGrantRow,
  indicatorRow,
  readyAnswer,
  rowsOf,
} from '@/lib/open-data/schema';

/** Every open address with parameters that give something. */
const QUESTIONS: Readonly<Record<string, string>> = {
  '/api/v1/allocations': '?programme=pfp',
  '/api/v1/historical-grants': '?programme=pfp&year=2019',
  '/api/v1/indicators': '?id=population_0_24&year=2020',
  '/api/v1/reflection-statistics': '?programme=pfp&round=2022',
};

const rowsIn = async (answer: APIResponse) => (await answer.json()).data;

test.describe('health', () => {
  test('says that the application lives and can serve, and nothing else', async ({ request }) => {
    const health = await request.get('/api/health');
    const ready = await request.get('/api/ready');
    expect([health.status(), ready.status()]).toEqual([200, 200]);
    expect(healthAnswer.parse(await health.json())).toEqual({ status: 'ok' });
    expect(readyAnswer.parse(await ready.json())).toEqual({ status: 'ready' });
    for (const answer of [health, ready]) expect(answer.headers()['cache-control']).toBe('no-store');
  });
});

test.describe('allocations', () => {
  test('gives the 36 decided pools in order, as the report prints them', async ({ request }) => {
    const { data } = rowsOf(allocationRow).parse(await (await request.get('/api/v1/allocations?programme=pfp')).json());
    expect(data).toHaveLength(36);
    expect(data.reduce((sum, { amount }) => sum + amount, 0)).toBe(121_422_000);
    const keys = data.map(({ year, municipalityNumber }) => `${year} ${municipalityNumber}`);
    expect(keys).toEqual([...keys].sort());
    expect(data.find(({ municipality, year }) => municipality === 'Bamble' && year === 2021)).toMatchObject({
      municipalityNumber: '3813',
      amount: 2_289_000,
      status: 'decided',
    });
  });

  test('finds a municipality under every number it has had', async ({ request }) => {
    const answers = ['0814', '3813', '4012'].map((number) =>
      request.get(`/api/v1/allocations?programme=pfp&year=2021&municipality=${number}`),
    );
    for (const answer of await Promise.all(answers)) {
      expect(await rowsIn(answer)).toMatchObject([{ municipalityNumber: '3813', amount: 2_289_000 }]);
    }
  });
});

test('earlier grants: twelve municipalities, five schemes, numbers of 2019', async ({ request }) => {
  const answer = await request.get('/api/v1/historical-grants?programme=pfp&year=2019');
  const { data } = rowsOf(historicalGrantRow).parse(await answer.json());
  expect(data).toHaveLength(60);
  expect(data.reduce((sum, { amount }) => sum + amount, 0)).toBe(33_001_000);
  const bamble = data.filter(({ municipality }) => municipality === 'Bamble');
  expect(new Set(bamble.map(({ municipalityNumber }) => municipalityNumber))).toEqual(new Set(['0814']));
  const one = await request.get('/api/v1/historical-grants?programme=pfp&scheme=765.60&municipality=5001');
  expect(await rowsIn(one)).toMatchObject([{ chapter: 765, post: '60', municipality: 'Trondheim' }]);
});

test('indicators: every municipality of 2020', async ({ request }) => {
  const answer = await request.get('/api/v1/indicators?id=population_0_24&year=2020');
  const { data } = rowsOf(indicatorRow).parse(await answer.json());
  expect(data).toHaveLength(356);
  expect(data.every(({ bordersYear }) => bordersYear === 2020)).toBe(true);
});

for (const [address, question] of Object.entries(QUESTIONS)) {
  test(`${address} gives the same rows as CSV`, async ({ request }) => {
    const rows = await rowsIn(await request.get(address + question));
    const csv = await request.get(`${address}.csv${question}`);
    expect(csv.headers()['content-type']).toContain('text/csv');
    const text = await csv.text();
    const lines = text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(lines[0]).toBe(Object.keys(rows[0]).join(';'));
    expect(lines).toHaveLength(rows.length + 1);
  });

  test(`${address} gives the same workbook every time`, async ({ request }) => {
    const [first, second] = await Promise.all([1, 2].map(() => request.get(`${address}.xlsx${question}`)));
    expect(first?.headers()['content-type']).toContain('spreadsheetml');
    expect((await first?.body())?.subarray(0, 2).toString()).toBe('PK');
    expect(first?.headers().etag).toBe(second?.headers().etag);
  });

  test(`${address} may be kept, asked for again, and read from any page`, async ({ request }) => {
    const first = await request.get(address + question);
    const { etag = '', ...headers } = first.headers();
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    expect(headers['cache-control']).toMatch(/^public, max-age=300/);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    const again = await request.get(address + question, { headers: { 'if-none-match': etag } });
    expect(again.status()).toBe(304);
    const signedIn = await request.get(address + question, { headers: { cookie: 'fellespott=anything; locale=en' } });
    expect(signedIn.headers().etag).toBe(etag);
  });
}

test('the table of pools has regional sums, and narrows down', async ({ request }) => {
  const all = await (await request.get('/api/v1/programmes/pfp/pool-table.csv')).text();
  expect(all).toContain(';Sum Innlandet;Innlandet;8540000;8806000;9035000;26381000;21,7;3796000;4744000');
  expect(all).toContain('5001;Trondheim;Trøndelag;12300000;12680000;13009000;37989000;31,3;-7041000;19341000');
  const some = await (await request.get('/api/v1/programmes/pfp/pool-table.csv?ar=2021&region=trondelag')).text();
  expect(some.trimEnd().split('\r\n')).toHaveLength(6);
  expect((await request.get('/api/v1/programmes/pfp/pool-table.xlsx')).status()).toBe(200);
  expect((await request.get('/api/v1/programmes/none/pool-table.csv')).status()).toBe(404);
});

const REFUSED: readonly (readonly [string, string])[] = [
  ['/api/v1/allocations', 'programme'],
  ['/api/v1/allocations?programme=none', 'programme'],
  ['/api/v1/allocations?programme=pfp&yaer=2020', 'yaer'],
  ['/api/v1/allocations?programme=pfp&year=20x0', 'year'],
  ['/api/v1/allocations?programme=pfp&year=1999', 'year'],
  ['/api/v1/allocations?programme=pfp&year=2020&year=2021', 'year'],
  ['/api/v1/allocations.csv?programme=pfp&municipality=9999', 'municipality'],
  ['/api/v1/historical-grants?programme=pfp&scheme=231', 'scheme'],
  ['/api/v1/historical-grants?programme=pfp&scheme=999.99', 'scheme'],
  ['/api/v1/indicators?year=2020', 'id'],
  ['/api/v1/indicators?id=rainfall', 'id'],
  ['/api/v1/programmes/pfp/pool-table.csv?region=nowhere', 'region'],
  ['/api/v1/openapi.json?x=1', 'x'],
];

for (const [address, parameter] of REFUSED) {
  test(`${address} is refused, naming ${parameter}`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(400);
    const { error } = errorAnswer.parse(await answer.json());
    expect(error.parameters).toEqual([parameter]);
    expect(error.message).toContain(`"${parameter}"`);
    expect(answer.headers()['cache-control']).toBe('no-store');
  });
}

test('other methods and other addresses are refused', async ({ request }) => {
  const posted = await request.post('/api/v1/allocations?programme=pfp');
  expect([posted.status(), posted.headers().allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  for (const address of ['/api', '/api/v1', '/api/v2/allocations', '/api/v1/allocations/2020']) {
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 404]);
    errorAnswer.parse(await answer.json());
  }
});

test('every described address answers as described', async ({ request }) => {
  const { paths } = await (await request.get('/api/v1/openapi.json')).json();
  for (const [path, { get }] of Object.entries<{ get: { responses: Record<string, { content?: object }> } }>(paths)) {
    const question = QUESTIONS[path.replace(/\.(csv|xlsx)$/, '')] ?? '';
    const answer = await request.get(path.replace('{programme}', 'pfp').replace('{year}', '2021') + question);
    expect([path, answer.status()]).toEqual([path, 200]);
    const [described = ''] = Object.keys(get.responses['200']?.content ?? {});
    expect(answer.headers()['content-type'], path).toContain(described);
  }
});

test('the format of a problem is served where its own id says', async ({ request }) => {
  const answer = await request.get('/schemas/allocation-1.json');
  expect((await answer.json()).$id).toMatch(/^https?:\/\/.+\/schemas\/allocation-1\.json$/);
});

for (const address of ['/', '/apne-data', '/om', '/personvern', '/tilgjengelighet']) {
  test(`the page ${address} keeps to its own policy`, async ({ page }) => {
    const violations: string[] = [];
    await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const { reportViolation } = window as unknown as { reportViolation(text: string): void };
        reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    const response = await page.goto(address);
    const html = (await response?.text()) ?? '';
    const headers = response?.headers() ?? {};
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1];
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(violations).toEqual([]);
  });
}
