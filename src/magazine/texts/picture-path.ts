/** The folder that holds the pictures of a text, beside it. */
export const PICTURE_FOLDER = 'images';

/** What a picture may be saved as: what browsers show, and what keeps a photograph small or a drawing sharp. */
export const PICTURE_NAME = /^[^.].*\.(?:jpe?g|png|webp|avif|svg)$/i;

/**
 * The path of a picture that a text shows, as `<Figure>` names it: by its file name, with
 * or without the folder.
 *
 * @param folder The folder of the text, from wherever the path is to start: `articles/fnac`.
 */
export function picturePath(folder: string, src: string): string {
  return `${folder}/${PICTURE_FOLDER}/${src.replace(new RegExp(`^(?:\\.?/)*(?:${PICTURE_FOLDER}/)?`), '')}`;
}
