/** The forms a word takes for the plural categories of a language; `other` is the one every language has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What a word that carries values needs to write them in its language. */
export interface WordFormat {
  readonly locale: string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** One of several: `JPEG, PNG or MP4`. */
  readonly choice: (items: readonly string[]) => string;
  /** Picks the form of a word for a count; categories come from `Intl.PluralRules`. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** Decimal units, as the networks count them: `11.2 MB`. */
  readonly bytes: (count: number) => string;
}

const sizes = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** The format of a locale for words alone, without a time zone. */
export function wordFormat(locale: string): WordFormat {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const choices = new Intl.ListFormat(locale, { type: "disjunction" });
  return {
    locale,
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    choice: (items) => choices.format(items),
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    bytes(count) {
      const power = Math.min(sizes.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3)));
      const unit = sizes[power] ?? "byte";
      const options = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 } as const;
      return new Intl.NumberFormat(locale, options).format(count / 1000 ** power);
    },
  };
}
