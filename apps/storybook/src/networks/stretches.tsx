import type { ReactElement } from "react";
import type { CostReason, TextCost, TextMeasure } from "@tidewire/core/composer";
import { number } from "./fact-words.js";

/** Why a stretch costs what it does, in words. */
const reasons: Readonly<Record<CostReason, string>> = {
  plain: "one each",
  emoji: "emoji",
  url: "link",
  wide: "wide characters",
  bytes: "characters of several bytes",
  escaped: "sent in a longer form",
  free: "costs nothing",
  combined: "composed characters",
  contentWarning: "content warning",
};

// A long text is drawn as far as anybody reads it; the sum is of the whole.
const mostShown = 200;

export interface StretchesProps {
  readonly text: string;
  readonly measure: TextMeasure;
  readonly contentWarning: string;
}

/** The text in the stretches that cost alike: in its own colours, and as a table that adds up. */
export function Stretches({ text, measure, contentWarning }: StretchesProps): ReactElement {
  const shown = measure.costs.slice(0, mostShown);
  const sum = measure.costs.reduce((total: number, { cost }) => total + cost, 0);
  const textOf = ({ start, end, why }: TextCost) =>
    why === "contentWarning" ? contentWarning : text.slice(start, end);
  return (
    <>
      <h3>What each stretch costs</h3>
      {shown.length === 0 ? (
        <p className="networks-quiet">Type something.</p>
      ) : (
        <p className="networks-stretches" dir="auto">
          {shown.map((stretch) => (
            <span
              key={`${stretch.start} ${stretch.why}`}
              data-why={stretch.why}
              title={`${reasons[stretch.why]}: ${number(stretch.cost)}`}
            >
              {textOf(stretch)}
              {stretch.why !== "plain" && <sub aria-hidden="true">{number(stretch.cost)}</sub>}
            </span>
          ))}
        </p>
      )}
      <table className="networks-costs">
        <caption>Costs add up to the count</caption>
        <thead>
          <tr>
            <th scope="col">Stretch</th>
            <th scope="col">Why</th>
            <th scope="col">Cost</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((stretch) => (
            <tr key={`${stretch.start} ${stretch.why}`}>
              <td>
                <q>{visible(textOf(stretch))}</q>
              </td>
              <td>
                <span className="networks-why" data-why={stretch.why}>
                  {reasons[stretch.why]}
                </span>
              </td>
              <td data-cost={stretch.cost}>{number(stretch.cost)}</td>
            </tr>
          ))}
          {measure.costs.length > shown.length && (
            <tr>
              <td colSpan={2}>and {number(measure.costs.length - shown.length)} more</td>
              <td data-cost={sum - shown.reduce((total: number, { cost }) => total + cost, 0)}>
                {number(sum - shown.reduce((total: number, { cost }) => total + cost, 0))}
              </td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Sum
            </th>
            <td data-sum={sum}>{number(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

/** Blanks and line ends as signs, and the middle of a long stretch left out. */
function visible(text: string): string {
  const signs = text.replaceAll("\n", "⏎").replaceAll(/^ | $/gu, "␣");
  const characters = Array.from(new Intl.Segmenter().segment(signs), ({ segment }) => segment);
  return characters.length > 40 ? `${characters.slice(0, 24).join("")} … ${characters.slice(-12).join("")}` : signs;
}
