import { checkCandidate, readJson } from './file-reading.ts';
import { refuse, type Imported } from './imported.ts';
import type { OwnJourney } from './own-journey.ts';

/** Longest fragment that mail and messages pass on whole. */
export const LONGEST_LINK = 6000;

/** Most bytes that a link may unfold to: a few of them can unfold to anything. */
const MOST_BYTES = 500_000;

/** A journey without what customers said and who is to do what. */
export function withoutWords(journey: OwnJourney): OwnJourney {
  return {
    ...journey,
    moments: journey.moments.map(({ action, ...moment }) => ({
      ...moment,
      verbatims: '',
      action: action && { ...action, who: '' },
    })),
  };
}

async function gather(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

/** Packs a journey for the fragment of an address: deflated, in the letters of base64url. */
export async function packJourney(journey: OwnJourney): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(journey));
  const packed = await gather(
    streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')),
    Infinity,
  );
  const letters = Array.from(packed ?? [], (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Unpacks what a link carries. It comes from a stranger: it is data, and all of it is right or nothing is taken. */
export async function unpackJourney(packed: string): Promise<Imported> {
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const unfolded = await gather(
      streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')),
      MOST_BYTES,
    );
    if (!unfolded) return refuse('atelier.refused.large');
    return await checkCandidate(
      readJson(new TextDecoder('utf-8', { fatal: true }).decode(unfolded)),
    );
  } catch {
    return refuse('atelier.refused.link');
  }
}
