/** A file as the damage leaves it; null where it is gone, 'folder' where a folder stands in its place. */
type Variant = { readonly name: string; readonly bytes: Buffer | 'folder' | null };

/** All kinds of damage to a file: cut and flipped at `places` places each, and the rest once. */
export function variantsOf(whole: Buffer, places: number): readonly Variant[] {
  const at = Array.from({ length: places }, (_, place) => Math.floor((whole.length * place) / places));
  return [
    { name: 'empty', bytes: Buffer.alloc(0) },
    { name: 'all NUL', bytes: Buffer.alloc(whole.length) },
    { name: 'NUL in the last third', bytes: Buffer.from(whole).fill(0, Math.floor((whole.length * 2) / 3)) },
    { name: 'NUL behind it', bytes: Buffer.concat([whole, Buffer.alloc(4096)]) },
    { name: 'garbage behind it', bytes: Buffer.concat([whole, Buffer.from('\n{"garbage":\n[1,2]\n\u00e9')]) },
    { name: 'null', bytes: Buffer.from('null') },
    { name: '[]', bytes: Buffer.from('[]\n') },
    { name: '{}', bytes: Buffer.from('{}\n') },
    { name: 'of another shape', bytes: Buffer.from('{"format":1,"articles":7,"id":[]}\n') },
    { name: 'gone', bytes: null },
    { name: 'a folder', bytes: 'folder' },
    ...at.map((length) => ({ name: `cut at ${length}`, bytes: whole.subarray(0, length) })),
    ...at.map((offset) => ({ name: `a bit flipped at ${offset}`, bytes: flipped(whole, offset) })),
  ];
}

function flipped(whole: Buffer, offset: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes[offset] = (bytes[offset] ?? 0) ^ (1 << (offset % 8));
  return bytes;
}
