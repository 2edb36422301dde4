import { useId, useState, type ReactElement, type ReactNode } from "react";
import { checkText, measureText, type TextMeasure, type TextTarget } from "@tidewire/core/composer";
import { amountOf, problemText } from "@tidewire/core/messages";
import type { Field, NetworkRules, Surface } from "@tidewire/core/networks";
import { useFormat, useWords } from "@tidewire/react";
import "./live-counter.css";
import { fieldWord, spaced, surfaceWord } from "./fact-words.js";
import { countedPlaces, sampleFor, tiersOf } from "./samples.js";
import { Stretches } from "./stretches.js";

/** A text to type in, and what each limit makes of it, stretch by stretch. */
export function LiveCounter({ rules }: { readonly rules: NetworkRules }): ReactElement {
  const places = countedPlaces(rules);
  const [surface, setSurface] = useState<Surface>(() => [...places.keys()][0] ?? "post");
  const fields = places.get(surface) ?? ["text"];
  const [chosenField, setField] = useState<Field>("text");
  const field = fields.includes(chosenField) ? chosenField : (fields[0] ?? "text");
  const [tier, setTier] = useState("");
  const [hasMedia, setHasMedia] = useState(false);
  const [contentWarning, setContentWarning] = useState("");
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});

  const surfaceRules = rules.surfaces[surface];
  const fieldRules = (surfaceRules && surfaceRules.text?.[field]) || undefined;
  const key = `${surface}.${field}`;
  const text = texts[key] ?? sampleFor(rules, field, fieldRules);
  const countsWarning = fieldRules?.limits.some((limit) => limit.contentWarning) ?? false;
  const target: TextTarget = {
    network: rules.id,
    surface,
    field,
    hasMedia,
    ...(tier && { account: { tier } }),
    ...(countsWarning && contentWarning && { contentWarning }),
  };
  const measure = measureText(text, target);
  const tiers = tiersOf(rules);

  return (
    <section className="networks-counter" aria-labelledby={`counter-${rules.id}`}>
      <h2 id={`counter-${rules.id}`}>Live counter</h2>
      <div className="networks-pickers">
        <Choice label="Surface" value={surface} onChoose={(value) => setSurface(value as Surface)}>
          {[...places.keys()].map((each) => (
            <option key={each} value={each}>
              {surfaceWord(each)}
            </option>
          ))}
        </Choice>
        <Choice label="Field" value={field} onChoose={(value) => setField(value as Field)}>
          {fields.map((each) => (
            <option key={each} value={each}>
              {fieldWord(each)}
            </option>
          ))}
        </Choice>
        {tiers.length > 0 && (
          <Choice label="Account" value={tier} onChoose={setTier}>
            <option value="">Free</option>
            {tiers.map((each) => (
              <option key={each} value={each}>
                {spaced(each)}
              </option>
            ))}
          </Choice>
        )}
        <label className="networks-check">
          <input type="checkbox" checked={hasMedia} onChange={({ target: box }) => setHasMedia(box.checked)} />
          With a file
        </label>
      </div>
      {countsWarning && (
        <label className="networks-field">
          Content warning
          <input value={contentWarning} onChange={({ target: box }) => setContentWarning(box.value)} />
        </label>
      )}
      <label className="networks-field">
        {fieldWord(field)}
        <textarea
          rows={field === "text" || field === "description" ? 5 : 2}
          value={text}
          onChange={({ target: box }) => setTexts({ ...texts, [key]: box.value })}
        />
      </label>
      <Limits measure={measure} />
      <Problems text={text} target={target} />
      <Stretches text={text} measure={measure} contentWarning={contentWarning} />
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps): ReactElement {
  const id = useId();
  return (
    <span className="networks-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </span>
  );
}

/** Every limit that holds for this text, the one that is shown while typing first. */
function Limits({ measure }: { readonly measure: TextMeasure }): ReactElement {
  const format = useFormat();
  const { units } = useWords().composer.counting;
  const { count, limits } = measure;
  return (
    <div role="status">
      <p className="networks-count" data-count={count}>
        <b>{format.number(count)}</b>
        {measure.limit === undefined ? <span>no limit known</span> : <span>of {format.number(measure.limit)}</span>}
      </p>
      <ul className="networks-limits">
        {limits.map((limit) => (
          <li key={limit.rule} data-over={limit.count > limit.limit ? limit.severity : undefined}>
            <span className="networks-limit-words">
              <span>
                {amountOf(limit.count, limit.unit, units, format)} of {format.number(limit.limit)}
                {limit.severity === "warning" && " advised"}
                {limit.count > limit.limit && <b> · over</b>}
              </span>
              <code>{limit.rule}</code>
            </span>
            <span className="networks-bar" aria-hidden="true">
              <i
                style={{ inlineSize: `${Math.min(100, limit.limit > 0 ? (limit.count / limit.limit) * 100 : 100)}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What stands against the text, in the words that the composer and the command line have for it. */
function Problems({ text, target }: { readonly text: string; readonly target: TextTarget }): ReactElement {
  const format = useFormat();
  const words = useWords();
  const problems = checkText(text, target);
  const { problems: sentences, counting } = words.composer;
  const own = { locale: words.locale, problems: sentences, units: counting.units };
  if (problems.length === 0) return <p className="networks-quiet">Nothing stands against it.</p>;
  return (
    <ul className="networks-problems">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.rule}`} data-severity={problem.severity}>
          <span className="networks-severity">{problem.severity === "error" ? "Refused" : "Warning"}</span>
          <span>
            {problemText(problem, own, { format, network: words.networks[target.network] })} <code>{problem.rule}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}
