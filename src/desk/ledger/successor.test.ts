import { describe, expect, it } from 'vitest';
import { proposeSuccessor } from './successor.ts';

const TODAY = '2025-06-01';

function propose(address: string, existing: string[], recorded: [string, string][] = []): string {
  return proposeSuccessor(address, {
    existing: new Set(existing),
    recorded: recorded.map(([known, day], index) => ({ address: known, day, line: index + 1 })),
    today: TODAY,
  });
}

const OLD: [string, string][] = [
  ['/articles/fnac/', '2025-03-03'],
  ['/articles/fnac-darty/', '2025-03-03'],
];

describe('the address proposed for one that is gone', () => {
  it('is that of the neighbour with the nearest name', () => {
    const existing = ['/articles/attente/', '/articles/quai-douze-bis/', '/lexique/quai-douze/'];
    expect(propose('/articles/quai-douze/', existing)).toBe('/articles/quai-douze-bis/');
  });

  it('is rather one that has just come', () => {
    const existing = ['/articles/fnac/', '/articles/fnac-darty/', '/articles/fnak/'];
    expect(propose('/articles/fnax/', existing, OLD)).toBe('/articles/fnak/');
    const known: [string, string][] = [...OLD, ['/articles/fnak/', TODAY]];
    expect(propose('/articles/fnax/', existing, known)).toBe('/articles/fnak/');
  });

  it('is the only new neighbour, whatever its name', () => {
    const existing = ['/articles/fnac/', '/articles/fnac-darty/', '/articles/la-promesse/'];
    expect(propose('/articles/quai/', existing, OLD)).toBe('/articles/la-promesse/');
  });

  it('is the list that it stood in, where no neighbour is like it', () => {
    expect(propose('/lexique/couture/', ['/', '/lexique/'])).toBe('/lexique/');
  });

  it('is the home page of its language, where there is no list', () => {
    expect(propose('/articles/fnac/', ['/', '/en/'])).toBe('/');
    expect(propose('/en/articles/fnac/', ['/', '/en/'])).toBe('/en/');
  });

  it('is in the language of the address', () => {
    const existing = ['/articles/quai-treize/', '/en/articles/quai-quinze/'];
    expect(propose('/en/articles/quai-douze/', existing)).toBe('/en/articles/quai-quinze/');
  });
});
