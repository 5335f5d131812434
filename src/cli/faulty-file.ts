import { UsageError } from './command.ts';

/** Tells that a file has to be mended before a command changes it: how it would come out, nobody can tell. */
export function refuseFaulty(file: string): UsageError {
  return new UsageError({
    fr: `${file} contient une erreur, à corriger d’abord : voir \`npm run desk -- check ${file}\`.`,
    en: `${file} has a fault, to be mended first: see \`npm run desk -- check ${file}\`.`,
  });
}
