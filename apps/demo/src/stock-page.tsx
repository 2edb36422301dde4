import type { ReactElement } from "react";
import { useRegion, useWords } from "./use-words.ts";

const lots = [
  ["Guji, Almaz", "ET", "natural", 318, 600],
  ["Cerrado, Fazenda Boa Vista", "BR", "pulped", 540, 900],
  ["San Ignacio, Cajamarca", "PE", "washed", 0, 450],
  ["Huila, El Mirador", "CO", "washed", 122, 300],
  ["Sidama, Bensa", "ET", "water", 64, 120],
] as const;

/** The host's own work: green coffee in the store. */
export function StockPage(): ReactElement {
  const { stock } = useWords();
  const region = useRegion();
  const countries = new Intl.DisplayNames(region, { type: "region" });
  const weight = new Intl.NumberFormat(region, { style: "unit", unit: "kilogram" });
  const { columns } = stock;
  return (
    <div className="sheet">
      <h1>{stock.title}</h1>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.lot}</th>
              <th scope="col">{columns.origin}</th>
              <th scope="col" className="minor">
                {columns.process}
              </th>
              <th scope="col" className="number">
                {columns.inStore}
              </th>
              <th scope="col">{columns.harvest}</th>
            </tr>
          </thead>
          <tbody>
            {lots.map(([lot, origin, process, kilos, all]) => (
              <tr key={lot}>
                <th scope="row" className="words">
                  {lot}
                </th>
                <td>{countries.of(origin)}</td>
                <td className="minor words">{stock.processes[process]}</td>
                <td className="number words">{kilos === 0 ? stock.afloat : weight.format(kilos)}</td>
                <td>
                  <meter
                    min={0}
                    max={all}
                    value={kilos}
                    aria-label={stock.left({ lot, kilos: weight.format(kilos), all: weight.format(all) })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
