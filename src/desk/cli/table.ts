/** Lines up cells in columns, two spaces apart. The first row is the header, underlined. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const lengthOf = (cell: string) => Array.from(cell).length;
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => lengthOf(row[column] ?? ''))),
  );
  const formatRow = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - lengthOf(cell)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width));
  const [header = [], ...body] = rows;
  return [header, rule, ...body].map(formatRow).join('\n');
}
