/** The code points that runs stand for: each the gap since the last one's end and the length, base 36. */
export function codePointsOf(runs: string): readonly number[] {
  const points: number[] = [];
  let end = 0;
  for (const run of runs.split(" ")) {
    const [gap = "0", length = "1"] = run.split(":");
    const start = end + Number.parseInt(gap, 36);
    end = start + Number.parseInt(length, 36);
    for (let point = start; point < end; point++) points.push(point);
  }
  return points;
}
