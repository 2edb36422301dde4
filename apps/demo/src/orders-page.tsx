import type { ReactElement } from "react";
import { useClock } from "./use-clock.ts";

const orders = [
  ["HC-21958", "Ines Carvalho", "Guji natural 250 g × 2", "Paid", 29.0, 12],
  ["HC-21957", "Café Zonneblom", "Office blend 5 kg", "Packing", 142.5, 38],
  ["HC-21956", "Hanna Virtanen", "Winter box", "Packing", 38.0, 55],
  ["HC-21955", "Louis Perrin", "Cerrado 1 kg, pour-over set", "Sent", 61.4, 96],
  ["HC-21954", "Bakkerij Kok", "Espresso house 10 kg", "Sent", 248.0, 171],
  ["HC-21953", "Mira Schröder", "Subscription, two bags", "Sent", 26.0, 243],
  ["HC-21952", "Tom Whitfield", "Grinder, spare burrs", "On hold", 129.0, 322],
  ["HC-21951", "Cem Aydın", "Cerrado 250 g", "Cancelled", 13.5, 405],
  ["HC-21950", "Cem Aydın", "Cerrado 250 g", "Sent", 13.5, 406],
  ["HC-21949", "Studio Noord", "Filter subscription, office", "Sent", 88.0, 511],
] as const;

const money = new Intl.NumberFormat("en-NL", { style: "currency", currency: "EUR" });
const clock = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Amsterdam",
});

/** The host's own work: what was ordered today. */
export function OrdersPage({ ahead }: { ahead: number }): ReactElement {
  const now = useClock(ahead);
  return (
    <div className="sheet">
      <h1>Orders</h1>
      <dl className="figures">
        <div>
          <dt>Today</dt>
          <dd>{money.format(779.9)}</dd>
        </div>
        <div>
          <dt>To pack</dt>
          <dd>{orders.filter(([, , , status]) => status === "Packing" || status === "Paid").length}</dd>
        </div>
        <div>
          <dt>On hold</dt>
          <dd>{orders.filter(([, , , status]) => status === "On hold").length}</dd>
        </div>
      </dl>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col">Customer</th>
              <th scope="col">What</th>
              <th scope="col">Status</th>
              <th scope="col">When</th>
              <th scope="col" className="number">
                Sum
              </th>
            </tr>
          </thead>
          <tbody>
            {orders.map(([id, customer, what, status, sum, minutes]) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td>{customer}</td>
                <td>{what}</td>
                <td>
                  <span className="status" data-status={status}>
                    {status}
                  </span>
                </td>
                <td>{clock.format(now - minutes * 60_000)}</td>
                <td className="number">{money.format(sum)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
