/** The forms a word takes for the plural categories of a language; `other` is the one every language has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What a word that carries values needs to write them in its language. */
export interface WordFormat {
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Picks the form of a word for a count; categories come from `Intl.PluralRules`. */
  readonly plural: (count: number, forms: PluralForms) => string;
}

/** The format of a locale for words alone; `useFormat()` offers this and more. */
export function wordFormat(locale: string): WordFormat {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  return {
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
  };
}
