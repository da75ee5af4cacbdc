/** What a file is, by its first bytes. The name and the type that were sent are only held against it afterwards. */
export type Magic = 'pdf' | 'png' | 'jpeg' | 'zip' | 'compound' | 'archive' | 'program' | 'text';

const SIGNATURES: readonly (readonly [Magic, readonly number[]])[] = [
  ['pdf', [...Buffer.from('%PDF-')]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // The old office formats, and new ones that are encrypted.
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['archive', [0x1f, 0x8b, 0x08]],
  ['archive', [...Buffer.from('Rar!')]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [...Buffer.from('BZh')]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['archive', [...Buffer.from('MSCF')]],
  ['program', [0x4d, 0x5a, 0x90, 0x00]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** @example magicOf(Buffer.from('%PDF-1.7')) // 'pdf' */
export function magicOf(bytes: Uint8Array): Magic {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? 'text';
}
