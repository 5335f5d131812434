/** Whether the reader pays for each byte: the index of the other edition is not asked for what it has. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
