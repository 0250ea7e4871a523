/** EDTF level 1 season codes (ISO 8601-2: 21 spring to 24 winter, whatever the hemisphere). */
export function seasonCode(name: string): number {
  return { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }[name.toLowerCase()] ?? 0;
}
