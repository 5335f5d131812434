import { describe, expect, it } from 'vitest';
import { UsageError, type CommandInput } from './command.ts';
import { choiceOption, parseNumber, splitList, textOption } from './options.ts';

const inputOf = (values: CommandInput['values']): CommandInput => ({ values, words: [] });

describe('an option that takes a text', () => {
  it.each([
    [{ title: 'La file' }, 'La file'],
    [{ title: '' }, ''],
    [{ title: true }, undefined],
    [{}, undefined],
  ])('in %j is %j', (values, text) => {
    expect(textOption(inputOf(values), 'title')).toBe(text);
  });
});

describe('an option that takes one word of a list', () => {
  const choose = (format: string | undefined) =>
    choiceOption(inputOf({ format }), 'format', ['text', 'json', 'github']);

  it('is that word, or nothing', () => {
    expect(choose('json')).toBe('json');
    expect(choose(undefined)).toBeUndefined();
  });

  it.each([
    ['jsonn', ' Did you mean “json”?', ' Vouliez-vous dire « json » ?'],
    ['yaml', '', ''],
    ['', '', ''],
  ])('is never “%s”, and the list is given', (word, suggestion, french) => {
    const refuse = () => choose(word);
    expect(refuse).toThrow(UsageError);
    expect(refuse).toThrow(
      `--format cannot be “${word}”. The values are: text, json, github.${suggestion}`,
    );
    expect(refuse).toThrow(
      expect.objectContaining({
        says: expect.objectContaining({
          fr: `--format ne peut pas être « ${word} ». Les valeurs sont : text, json, github.${french}`,
        }) as unknown,
      }),
    );
  });
});

describe('a list as editors type it', () => {
  it.each([
    ['perrin-2018', ['perrin-2018']],
    ['perrin-2018,port-2021', ['perrin-2018', 'port-2021']],
    [' perrin-2018 ,  port-2021, ', ['perrin-2018', 'port-2021']],
    ['perrin-2018 port-2021', ['perrin-2018', 'port-2021']],
    ['', []],
    [' , ', []],
  ])('is read from “%s” as %j', (answer, list) => {
    expect(splitList(answer)).toEqual(list);
  });
});

describe('a number as editors type it', () => {
  it.each([
    ['12', 12],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['-1', -1],
    [' 3 ', 3],
    ['', NaN],
    ['  ', NaN],
    ['long', NaN],
    ['1,2,3', NaN],
    ['Infinity', NaN],
  ])('is read from “%s” as %d', (answer, number) => {
    expect(parseNumber(answer)).toBe(number);
  });
});
