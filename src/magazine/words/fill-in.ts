/**
 * Puts values in the place of the `{names}` of a text. What they hold is never read as names.
 *
 * @param show How a value is written.
 * @throws {RangeError} For a name that has no value.
 */
export function fillIn<Value>(
  text: string,
  values: Readonly<Record<string, Value>>,
  show: (value: Value) => string = String,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`“${text}” needs a value for {${name}}.`);
    return show(value);
  });
}
