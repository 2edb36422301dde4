import type { ReactElement } from "react";
import { useClock } from "./use-clock.ts";
import { useRegion, useWords } from "./use-words.ts";

const orders = [
  ["HC-21958", "Ines Carvalho", "guji", "paid", 29.0, 12],
  ["HC-21957", "Café Zonneblom", "office", "packing", 142.5, 38],
  ["HC-21956", "Hanna Virtanen", "winter", "packing", 38.0, 55],
  ["HC-21955", "Louis Perrin", "pourOver", "sent", 61.4, 96],
  ["HC-21954", "Bakkerij Kok", "house", "sent", 248.0, 171],
  ["HC-21953", "Mira Schröder", "twoBags", "sent", 26.0, 243],
  ["HC-21952", "Tom Whitfield", "grinder", "held", 129.0, 322],
  ["HC-21951", "Cem Aydın", "cerrado", "cancelled", 13.5, 405],
  ["HC-21950", "Cem Aydın", "cerrado", "sent", 13.5, 406],
  ["HC-21949", "Studio Noord", "filter", "sent", 88.0, 511],
] as const;

/** The host's own work: what was ordered today. */
export function OrdersPage({ ahead }: { ahead: number }): ReactElement {
  const now = useClock(ahead);
  const { orders: words } = useWords();
  const region = useRegion();
  const money = new Intl.NumberFormat(region, { style: "currency", currency: "EUR" });
  const clock = new Intl.DateTimeFormat(region, {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Amsterdam",
  });
  const { columns } = words;
  return (
    <div className="sheet">
      <h1>{words.title}</h1>
      <dl className="figures">
        <div>
          <dt>{words.today}</dt>
          <dd>{money.format(779.9)}</dd>
        </div>
        <div>
          <dt>{words.toPack}</dt>
          <dd>{orders.filter(([, , , status]) => status === "packing" || status === "paid").length}</dd>
        </div>
        <div>
          <dt>{words.onHold}</dt>
          <dd>{orders.filter(([, , , status]) => status === "held").length}</dd>
        </div>
      </dl>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.order}</th>
              <th scope="col">{columns.customer}</th>
              <th scope="col" className="minor">
                {columns.what}
              </th>
              <th scope="col">{columns.status}</th>
              <th scope="col" className="minor">
                {columns.when}
              </th>
              <th scope="col" className="number">
                {columns.sum}
              </th>
            </tr>
          </thead>
          <tbody>
            {orders.map(([id, customer, what, status, sum, minutes]) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td className="words">{customer}</td>
                <td className="minor words">{words.products[what]}</td>
                <td>
                  <span className="status" data-status={status}>
                    {words.statuses[status]}
                  </span>
                </td>
                <td className="minor">{clock.format(now - minutes * 60_000)}</td>
                <td className="number">{money.format(sum)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
