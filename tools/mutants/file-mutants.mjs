// Breakages of how files are read, which files that are cut and lied about must catch.

const reader = "core/src/composer/probe/byte-reader.ts";

export const fileMutants = [
  {
    name: "a file is read beyond its end",
    file: reader,
    from: "const to = Math.min(from + length, this.size);",
    to: "const to = from + length;",
  },
  {
    name: "a picture that is cut passes for whole",
    file: "core/src/composer/probe/probe-png.ts",
    from: "if (end > reader.size) return { ...facts(), broken: true };",
    to: "if (end > reader.size) return facts();",
  },
];
