/** Pictures, part by part from the first byte to the last: nothing may stand behind them, and none may unfold beyond reason. */
import { crc32 } from 'node:zlib';
import { ensure } from './fault';

/** Points of a picture that is still one: a sheet of paper at 600 points an inch has 35 million. */
const MOST_POINTS = 100_000_000;

/** Throws `FaultyFile` where it is not sound. */
export function ensurePng(file: Buffer): void {
  let at = 8;
  for (let index = 0; ; index += 1) {
    ensure(at + 12 <= file.length, 'broken');
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    ensure(/^[A-Za-z]{4}$/.test(type) && at + 12 + length <= file.length, 'broken');
    ensure(crc32(file.subarray(at + 4, at + 8 + length)) === file.readUInt32BE(at + 8 + length), 'broken');
    ensure((type === 'IHDR') === (index === 0) && (index > 0 || length === 13), 'broken');
    if (index === 0) ensureSize(file.readUInt32BE(at + 8), file.readUInt32BE(at + 12));
    at += 12 + length;
    if (type === 'IEND') break;
  }
  ensure(at === file.length, 'two-in-one');
}

/** Throws `FaultyFile` where it is not sound. A telephone may put a second, smaller picture behind the first: that is one, too. */
export function ensureJpeg(file: Buffer): void {
  let at = 0;
  while (at < file.length) {
    at = endOfJpeg(file, at);
    while (file[at] === 0) at += 1;
    ensure(at >= file.length || (file[at] === 0xff && file[at + 1] === 0xd8), 'two-in-one');
  }
}

const [START, END, SCAN] = [0xd8, 0xd9, 0xda];
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function endOfJpeg(file: Buffer, start: number): number {
  let at = start + 2;
  const seen = new Set<'frame' | 'scan'>();
  for (;;) {
    ensure(file[at] === 0xff, 'broken');
    while (file[at] === 0xff) at += 1;
    ensure(at < file.length, 'broken');
    const marker = file.readUInt8(at);
    at += 1;
    if (marker === END) break;
    ensure(marker !== START && marker !== 0, 'broken');
    if (isBare(marker)) continue;
    ensure(at + 2 <= file.length, 'broken');
    const length = file.readUInt16BE(at);
    ensure(length >= 2 && at + length <= file.length, 'broken');
    if (isFrame(marker)) {
      ensure(length >= 8, 'broken');
      ensureSize(file.readUInt16BE(at + 5), file.readUInt16BE(at + 3));
      seen.add('frame');
    }
    at += length;
    if (marker !== SCAN) continue;
    seen.add('scan');
    at = endOfScan(file, at);
  }
  ensure(seen.size === 2, 'broken');
  return at;
}

/** In a scan 0xff stands before a nought, or before a mark to begin again. */
function endOfScan(file: Buffer, start: number): number {
  let at = file.indexOf(0xff, start);
  while (at >= 0) {
    const next = file[at + 1] ?? END;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = file.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  ensure(false, 'broken');
}

function ensureSize(width: number, height: number): void {
  ensure(width > 0 && height > 0, 'broken');
  ensure(width * height <= MOST_POINTS, 'unpacks-too-much');
}
