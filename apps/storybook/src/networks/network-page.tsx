import type { ReactElement } from "react";
import { rulesFor, type NetworkId } from "@tidewire/core/networks";
import { allSources, type Source } from "@tidewire/core/networks/sources";
import { officialNetworkMarks } from "@tidewire/react/network-marks";
import { accountRows } from "./account-facts.js";
import { fileRows } from "./file-facts.js";
import { interactionRows } from "./interaction-facts.js";
import { LiveCounter } from "./live-counter.js";
import "./network-page.css";
import { ConfidenceLegend, FactTable, SourceNote } from "./source-note.js";
import { entityRows, textRows } from "./text-facts.js";

/** Everything that is known of one network, with where it was read, beside a counter that counts as it does. */
export function NetworkPage({ network }: { readonly network: NetworkId }): ReactElement {
  const rules = rulesFor(network);
  const sources = Object.entries(allSources).filter(([rule]) => rule === network || rule.startsWith(`${network}.`));
  const days = sources.map(([, { checkedOn }]) => checkedOn).toSorted();
  const Mark = officialNetworkMarks[network];
  return (
    <main data-tdw-root="" className="networks-page">
      <header className="networks-head">
        <svg
          viewBox="0 0 16 16"
          data-tdw-part="network-mark"
          data-tdw-network={network}
          data-tdw-size="xl"
          aria-hidden="true"
        >
          {Mark ? (
            <Mark />
          ) : (
            <text x="8" y="11.4" textAnchor="middle" fontSize="9.5" fontWeight="700" fill="#fff">
              {rules.name.slice(0, 1)}
            </text>
          )}
        </svg>
        <div>
          <h1>{rules.name}</h1>
          <p className="networks-quiet">
            {sources.length} sources, read{" "}
            {days[0] === days.at(-1) ? `on ${days[0]}` : `from ${days[0]} to ${days.at(-1)}`}. What nobody has looked up
            is not listed, and never blocks.
          </p>
        </div>
        <ConfidenceLegend />
      </header>
      <div className="networks-columns">
        <LiveCounter rules={rules} />
        <div className="networks-facts">
          <FactSection title="Text">
            <FactTable caption="What each field takes" rows={textRows(rules)} />
            <FactTable caption="What it links" rows={entityRows(rules)} />
          </FactSection>
          <FactSection title="Files">
            <FactTable caption="What each surface takes" rows={fileRows(rules)} />
          </FactSection>
          <FactSection title="Interactions">
            <FactTable caption="What can be done about what people say" rows={interactionRows(rules)} />
          </FactSection>
          <FactSection title="Account">
            <FactTable caption="Grants, quotas and prices" rows={accountRows(rules)} />
          </FactSection>
          <FactSection title="Sources">
            <AllSources sources={sources} />
          </FactSection>
        </div>
      </div>
    </main>
  );
}

function FactSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactElement | ReactElement[];
}): ReactElement {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Every source as it stands, by the rules that it is of. */
function AllSources({ sources }: { readonly sources: readonly (readonly [string, Source])[] }): ReactElement {
  return (
    <details className="networks-details">
      <summary>All {sources.length}, by rule</summary>
      <table className="networks-table">
        <caption>A source is that of every rule whose name begins with it</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(([rule, source]) => (
            <tr key={rule}>
              <th scope="row">
                <code>{rule}</code>
              </th>
              <td>
                <SourceNote source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
