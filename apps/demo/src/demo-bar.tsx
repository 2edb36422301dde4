import type { ReactElement } from "react";
import { useClock } from "./use-clock.ts";
import type { Demo } from "./use-demo.ts";
import { locales, type Locale, type Looks } from "./use-looks.ts";

const minute = 60_000;
const steps = [
  ["+15 min", 15 * minute],
  ["+1 h", 60 * minute],
  ["+1 day", 1_440 * minute],
] as const;

const networks = [
  ["threads/halden", "Threads"],
  ["instagram/halden", "Instagram"],
  ["instagram/halden-bar", "Instagram, the bar"],
  ["facebook/halden", "Facebook"],
  ["x/halden", "X"],
  ["linkedin/halden", "LinkedIn"],
  ["email/hello", "E-mail"],
] as const;

const clockFormat = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Amsterdam",
});

function Clock({ ahead }: { ahead: number }): ReactElement {
  const moment = new Date(useClock(ahead));
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
  return (
    <header className="demo-bar" aria-label="Demo">
      <strong>Demo</strong>
      <div className="demo-clock" role="group" aria-label="Clock of the demo">
        {state && <Clock ahead={ahead} />}
        {steps.map(([text, milliseconds]) => (
          <button key={text} type="button" disabled={!state || moving} onClick={() => void demo.advance(milliseconds)}>
            {text}
          </button>
        ))}
      </div>
      <label>
        <span>Signed in</span>
        <select
          value={state?.memberId ?? ""}
          disabled={!state}
          onChange={(event) => void demo.switchTo(event.target.value)}
        >
          {state?.members.map(({ id, name, role, teams }) => (
            <option key={id} value={id}>
              {name} ·{" "}
              {role === "admin"
                ? "admin"
                : teams.length > 0
                  ? teams.join(", ")
                  : id === "vera"
                    ? "viewer"
                    : "no access"}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Language</span>
        <select value={looks.locale} onChange={(event) => onLooks({ locale: event.target.value as Locale })}>
          {Object.entries(locales).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Theme</span>
        <select value={looks.theme} onChange={(event) => onLooks({ theme: event.target.value as Looks["theme"] })}>
          <option value="auto">System</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
      <label>
        <span>Density</span>
        <select
          value={looks.density}
          onChange={(event) => onLooks({ density: event.target.value as Looks["density"] })}
        >
          <option value="compact">Compact</option>
          <option value="normal">Normal</option>
          <option value="comfortable">Comfortable</option>
        </select>
      </label>
      {state && (
        <details className="demo-visit">
          <summary>Visit as a customer</summary>
          <ul>
            {networks.map(([path, name]) => (
              <li key={path}>
                <a href={`${state.standInUrl}/${path}`} target="_blank" rel="noreferrer">
                  {name} ↗
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}
