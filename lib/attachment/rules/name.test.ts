import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import { displayName, disposition } from './name';

describe('the name that is shown', () => {
  it.each<[string, string]>([
    ['Plan.pdf', 'Plan.pdf'],
    ['C:\\Users\\Kari\\Plan.pdf', 'Plan.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['A\u030arsplan.pdf', 'Årsplan.pdf'],
    ['plan\u202Efdp.exe', 'planfdp.exe'],
    ['plan\r\nX-Evil: 1.pdf', 'planX-Evil- 1.pdf'],
    ['<script>alert(1)</script>.pdf', 'script-.pdf'],
    ['.htaccess', 'htaccess'],
    ['plan.pdf. . ', 'plan.pdf'],
    ['', 'dokument'],
    ['.pdf', 'pdf'],
    ['\u0000', 'dokument'],
    ['  møte   3. mars .pdf', 'møte 3. mars.pdf'],
  ])('of %j is %j', (sent, shown) => {
    expect(displayName(sent)).toBe(shown);
  });

  it('keeps its ending and stays within what the database holds', () => {
    const name = displayName(`${'æ'.repeat(500)}.docx`);
    expect([name.length, name.endsWith('æ.docx')]).toEqual([200, true]);
  });

  it('is always one that the database takes: no path, no control characters, composed, made once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (sent) => {
        const name = displayName(sent);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\]/u);
        expect(name).toBe(name.trim().normalize('NFC'));
        expect(displayName(name)).toBe(name);
      }),
      PROPERTY,
    );
  });
});

describe('the header that saves it', () => {
  it('has plain letters for old browsers and all letters for the others', () => {
    expect(disposition("Møteplan (1) 'å'.pdf")).toBe(
      'attachment; filename="Moteplan (1) _a_.pdf"; filename*=UTF-8\'\'M%C3%B8teplan%20%281%29%20%27%C3%A5%27.pdf',
    );
  });

  it('is one header whatever the name, and gives the whole name back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (sent) => {
        const name = displayName(sent);
        const header = disposition(name);
        expect(header).toMatch(/^attachment; filename="[\w.() -]+"; filename\*=UTF-8''[\w.%!~-]+$/);
        expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name);
      }),
      PROPERTY,
    );
  });
});
