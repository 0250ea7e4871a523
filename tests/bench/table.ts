import type { BenchRow } from './measure';

/** How many times the floor a row takes; null where there is no floor. */
export function ratioOf({ ours, floor }: BenchRow): number | null {
  return floor === null ? null : ours / floor;
}

/** Whether a row meets its target; a dash where it has none. */
export function verdictOf(row: BenchRow): 'yes' | 'NO' | '-' {
  const ratio = ratioOf(row);
  if (row.target === null || ratio === null) return '-';
  return ratio <= row.target ? 'yes' : 'NO';
}

/** The rows as a table of plain text. */
export function tableOf(rows: readonly BenchRow[]): string {
  const cells = [
    ['row', 'floor or peer', 'floor', 'ours', 'ratio', 'target', 'met'],
    ...rows.map((row) => [
      row.name,
      row.against,
      row.floor === null ? '-' : shown(row.floor, row.unit),
      shown(row.ours, row.unit),
      ratioOf(row)?.toFixed(2) ?? '-',
      row.target === null ? '-' : `<= ${row.target}`,
      verdictOf(row),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shown(value: number, unit: string): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
}
