import type { ReactElement } from "react";
import type { DemoMember } from "./demo-api.ts";
import { useClock } from "./use-clock.ts";
import type { Demo } from "./use-demo.ts";
import { locales, type Locale, type Looks } from "./use-looks.ts";
import { useRegion, useWords } from "./use-words.ts";

const minute = 60_000;
const steps = [
  ["quarter", 15 * minute],
  ["hour", 60 * minute],
  ["day", 1_440 * minute],
] as const;

/** Pages of the networks, by the account that stands there. */
const visits = [
  ["threads/halden", "Threads", "Halden Coffee"],
  ["instagram/halden", "Instagram", "Halden Amsterdam"],
  ["instagram/halden-bar", "Instagram", "Bar Haarlemmerdijk"],
  ["facebook/halden", "Facebook", "Halden Coffee Shop"],
  ["x/halden", "X", "Halden Daily"],
  ["linkedin/halden", "LinkedIn", "Halden Wholesale"],
] as const;

function Clock({ ahead }: { ahead: number }): ReactElement {
  const moment = new Date(useClock(ahead));
  const clockFormat = new Intl.DateTimeFormat(useRegion(), {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Amsterdam",
  });
  return (
    <time dateTime={moment.toISOString()} data-demo="now">
      {clockFormat.format(moment)}
    </time>
  );
}

export interface DemoBarProps {
  readonly demo: Demo;
  readonly looks: Looks;
  readonly onLooks: (change: Partial<Looks>) => void;
}

/** What a real office has not got: a clock to turn, a person to be, and the other side of the networks. */
export function DemoBar({ demo, looks, onLooks }: DemoBarProps): ReactElement {
  const { state, ahead, moving } = demo;
  const { bar } = useWords();
  const standingOf = ({ id, role, teams }: DemoMember) => {
    if (role === "admin") return bar.standing.admin;
    return teams.length > 0 ? teams.join(", ") : id === "vera" ? bar.standing.viewer : bar.standing.none;
  };
  return (
    <header className="demo-bar" aria-label={bar.title}>
      <strong>{bar.title}</strong>
      <div className="demo-clock" role="group" aria-label={bar.clock}>
        {state && <Clock ahead={ahead} />}
        {steps.map(([step, milliseconds]) => (
          <button key={step} type="button" disabled={!state || moving} onClick={() => void demo.advance(milliseconds)}>
            {bar.steps[step]}
          </button>
        ))}
      </div>
      <label>
        <span>{bar.signedIn}</span>
        <select
          value={state?.memberId ?? ""}
          disabled={!state}
          onChange={(event) => void demo.switchTo(event.target.value)}
        >
          {state?.members.map((member) => (
            <option key={member.id} value={member.id}>
              {member.name} · {standingOf(member)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{bar.language}</span>
        <select value={looks.locale} onChange={(event) => onLooks({ locale: event.target.value as Locale })}>
          {Object.entries(locales).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{bar.theme}</span>
        <select value={looks.theme} onChange={(event) => onLooks({ theme: event.target.value as Looks["theme"] })}>
          <option value="auto">{bar.themes.auto}</option>
          <option value="light">{bar.themes.light}</option>
          <option value="dark">{bar.themes.dark}</option>
        </select>
      </label>
      <label>
        <span>{bar.density}</span>
        <select
          value={looks.density}
          onChange={(event) => onLooks({ density: event.target.value as Looks["density"] })}
        >
          <option value="compact">{bar.densities.compact}</option>
          <option value="normal">{bar.densities.normal}</option>
          <option value="comfortable">{bar.densities.comfortable}</option>
        </select>
      </label>
      {state && (
        <details className="demo-visit">
          <summary>{bar.visit}</summary>
          <ul>
            {[...visits, ["email/hello", bar.mail, "hello@haldencoffee.example"]].map(([path, network, account]) => (
              <li key={path}>
                <a href={`${state.standInUrl}/${path}`} target="_blank" rel="noreferrer">
                  {network}: {account} ↗
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}
