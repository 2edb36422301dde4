import type { ReactElement } from "react";

const lots = [
  ["Guji, Almaz cooperative", "Ethiopia", "natural", 318, 600],
  ["Cerrado, Fazenda Boa Vista", "Brazil", "pulped natural", 540, 900],
  ["San Ignacio, Cajamarca", "Peru", "washed", 0, 450],
  ["Huila, El Mirador", "Colombia", "washed", 122, 300],
  ["Sidama decaf", "Ethiopia", "Swiss water", 64, 120],
] as const;

/** The host's own work: green coffee in the store. */
export function StockPage(): ReactElement {
  return (
    <div className="sheet">
      <h1>Stock</h1>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Lot</th>
              <th scope="col">Origin</th>
              <th scope="col">Process</th>
              <th scope="col" className="number">
                In store
              </th>
              <th scope="col">Of the harvest</th>
            </tr>
          </thead>
          <tbody>
            {lots.map(([name, origin, process, kilos, all]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{origin}</td>
                <td>{process}</td>
                <td className="number">{kilos === 0 ? "on the water" : `${kilos} kg`}</td>
                <td>
                  <meter min={0} max={all} value={kilos} aria-label={`${name}: ${kilos} of ${all} kg`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
