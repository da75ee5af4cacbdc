/** Records of a zip archive, by their signatures (PKWARE APPNOTE 4.3). Numbers are little-endian. */
const END = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 } as const;
const ENTRY = { signature: 0x02014b50, size: 46, time: 12, nameLength: 28, localHeader: 42 } as const;
const LOCAL = { signature: 0x04034b50, time: 10 } as const;

/** 1 January 1980 00:00, the first instant that a zip archive can name: date 0x0021, time 0. */
const FIRST_INSTANT = 0x0021_0000;

/**
 * The same archive with every file's time set to the first that the format knows. The writer stamps the present time,
 * which would give the same table new bytes at every download. Throws on bytes that are no plain zip archive.
 */
export function withFixedTime(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const fixed = archive.slice();
  const view = new DataView(fixed.buffer);
  const end = fixed.length - END.size; // the writer adds no comment after it
  expectAt(view, end, END.signature);
  let entry = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left--) {
    expectAt(view, entry, ENTRY.signature);
    const local = view.getUint32(entry + ENTRY.localHeader, true);
    expectAt(view, local, LOCAL.signature);
    view.setUint32(entry + ENTRY.time, FIRST_INSTANT, true);
    view.setUint32(local + LOCAL.time, FIRST_INSTANT, true);
    const lengths = [0, 2, 4].map((offset) => view.getUint16(entry + ENTRY.nameLength + offset, true));
    entry += ENTRY.size + lengths.reduce((sum, length) => sum + length, 0);
  }
  return fixed;
}

function expectAt(view: DataView, offset: number, signature: number): void {
  if (offset < 0 || offset + 4 > view.byteLength || view.getUint32(offset, true) !== signature)
    throw new Error('The workbook is not the plain zip archive that it should be.');
}
