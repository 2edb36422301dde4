import type { ReactElement } from "react";
import { sourceOf, type Confidence, type Source } from "@tidewire/core/networks/sources";

const says: Readonly<Record<Confidence, string>> = {
  stated: "The network says so",
  quoted: "Quoted in a dated document",
  likely: "Common practice",
};

export interface SourceNoteProps {
  readonly source: Source;
}

/** Where a fact was read, when, and how sure we are. */
export function SourceNote({ source }: SourceNoteProps): ReactElement {
  const { confidence, document, checkedOn, note } = source;
  return (
    <div className="networks-source">
      <p>
        <ConfidenceMark confidence={confidence} /> {document}
      </p>
      <p className="networks-quiet">
        Checked on <time dateTime={checkedOn}>{checkedOn}</time>
        {note !== undefined && <>. {note}</>}
      </p>
    </div>
  );
}

/** How sure we are: a shape, a colour and a word. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }): ReactElement {
  return (
    <span className="networks-confidence" data-confidence={confidence} title={says[confidence]}>
      <i aria-hidden="true" />
      {confidence}
    </span>
  );
}

/** What the three words mean. */
export function ConfidenceLegend(): ReactElement {
  return (
    <ul className="networks-legend">
      {(Object.keys(says) as Confidence[]).map((confidence) => (
        <li key={confidence}>
          <ConfidenceMark confidence={confidence} /> {says[confidence]}
        </li>
      ))}
    </ul>
  );
}

/** A fact and the id of the rule that it is, or is part of. */
export interface Fact {
  readonly says: string;
  readonly rule: string;
  /** Whether the id is one that a problem can name. */
  readonly named?: boolean;
}

/** Facts beside their sources; those that were read in the same place stand together. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  const bySource = new Map<string, { source: Source | undefined; facts: Fact[] }>();
  for (const fact of facts) {
    const source = sourceOf(fact.rule);
    const key = JSON.stringify(source ?? null);
    const group = bySource.get(key) ?? { source, facts: [] };
    bySource.set(key, group);
    group.facts.push(fact);
  }
  return (
    <>
      {[...bySource].map(([key, { source, facts: group }]) => (
        <div key={key} className="networks-fact">
          <ul>
            {group.map(({ says: text, rule, named = false }) => (
              <li key={`${rule} ${text}`}>
                {text} {named && <code>{rule}</code>}
              </li>
            ))}
          </ul>
          {source ? <SourceNote source={source} /> : <p className="networks-quiet">No source</p>}
        </div>
      ))}
    </>
  );
}

export interface FactRow {
  readonly of: string;
  readonly facts: readonly Fact[];
}

/** A table of facts: what they are about, and what they say with where it was read. */
export function FactTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly FactRow[];
}): ReactElement {
  return (
    <table className="networks-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">Fact, and where it was read</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, facts }) => (
          <tr key={of}>
            <th scope="row">{of}</th>
            <td>
              <Facts facts={facts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
