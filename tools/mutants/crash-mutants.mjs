// Breakages of the store and the worker that killing the process must catch.

export const crashMutants = [
  {
    name: "an answer is given before its transaction is committed",
    file: "adapters/src/postgres/postgres-once.ts",
    from: "return await database.transaction((sql) => takeTurn(sql, workspaceId, key, actorId, hash, decide, send));",
    to: `return await new Promise((resolve, reject) => {
        database
          .transaction(async (sql) => {
            const answer = await takeTurn(sql, workspaceId, key, actorId, hash, decide, send);
            resolve(answer);
            await new Promise((wait) => setTimeout(wait, 50));
            return answer;
          })
          .catch(reject);
      });`,
  },
  {
    name: "a key is not looked for before it is carried out",
    file: "adapters/src/postgres/postgres-once.ts",
    from: "if (mine.length === 0) return { outcome: await keptUnder(sql, workspaceId, key, hash), fresh: false, job: undefined };",
    to: "",
  },
  {
    name: "an answer whose call was begun is sent again",
    file: "adapters/src/server/jobs-send-reply.ts",
    from: "if (!(await workspace.claim(claim))) return lost(work, workspaceId, message);",
    to: "",
  },
  {
    name: "a delivery is called before that is written down",
    file: "adapters/src/server/jobs-publish.ts",
    from: 'if (!(await give({ ...nothing, status: "calling" }))) return;',
    to: 'setTimeout(() => void give({ ...nothing, status: "calling" }), 60);',
  },
];
