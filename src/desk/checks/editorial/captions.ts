/** How a caption starts that stands beneath its picture. */
const CAPTION =
  /^(?:légende|caption|photo(?:graphie)?s?|crédits?|credits?|image|illustration|source)\s?[:©]|^©|^fig(?:ure|\.)? ?\d/iu;

/** Whether words beneath a picture start as its caption does. */
export const startsCaption = (text: string): boolean => CAPTION.test(text);
