/** Hands a file to the browser to be kept where the reader keeps files. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A title as the name of a file, without its ending: its first words, as many as 40 letters hold. */
export function fileNameOf(title: string, fallback: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^.{1,40}(?![^-])/.exec(plain)?.[0] ?? fallback;
}
