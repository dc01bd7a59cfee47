// Decisions on their way: one after another, kept in the tab until the review has acknowledged them.
const SHELF = "mtfix-waiting";
const AGAIN = 2000;

export class Post {
  constructor(base, told) {
    this.base = base;
    this.told = told;
    this.waiting = this.kept();
    this.busy = null;
    this.isCut = false;
    this.saved = 0;
  }

  // What an earlier page of this tab could not send.
  kept() {
    try {
      return JSON.parse(sessionStorage.getItem(SHELF) ?? "[]");
    } catch {
      return [];
    }
  }

  keep() {
    const rows = this.waiting.filter((item) => item.path === "decide").map(({ path, body, key, version }) => ({ path, body, key, version }));
    sessionStorage.setItem(SHELF, JSON.stringify(rows));
  }

  // Sends an item after those before it; gives its answer, or nothing when it has to wait.
  send(item, more = () => ({ seen: item.version })) {
    item.more = more;
    item.version = more().seen;
    const answered = new Promise((resolve) => (item.resolve = resolve));
    this.waiting.push(item);
    this.keep();
    this.flush();
    return answered;
  }

  flush() {
    this.busy ??= this.empty().finally(() => {
      this.busy = null;
      if (this.waiting.length && !this.isCut) this.flush();
    });
    return this.busy;
  }

  async empty() {
    while (this.waiting.length) {
      const item = this.waiting[0];
      const answer = await this.ask(item.path, { ...item.body, seen: item.version, ...item.more?.() });
      if (answer === null) return this.wait();
      this.waiting.shift();
      this.keep();
      this.saved += 1;
      if (answer.error && item.path !== "undo") this.told.refused(answer, item);
      item.resolve?.(answer);
    }
    if (this.isCut) this.told.restored(this.saved);
    this.isCut = false;
    this.saved = 0;
  }

  wait() {
    if (!this.isCut) this.saved = 0;
    this.isCut = true;
    // What only asks is not worth waiting for.
    for (const item of this.waiting.filter((one) => one.path !== "decide")) item.resolve?.(null);
    this.waiting = this.waiting.filter((one) => one.path === "decide");
    for (const item of this.waiting) item.late = true;
    this.told.cut(this.waiting);
    setTimeout(() => this.flush(), AGAIN);
  }

  forget(item) {
    this.waiting = this.waiting.filter((one) => one !== item);
    this.keep();
  }

  // The answer to one request, with its status; null when there is none.
  async ask(path, body) {
    try {
      const answer = await fetch(`${this.base}/${path}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(20000),
      });
      return this.read(answer);
    } catch {
      return null;
    }
  }

  async get(path) {
    try {
      return await this.read(await fetch(`${this.base}/${path}`, { signal: AbortSignal.timeout(20000) }));
    } catch {
      return null;
    }
  }

  async read(answer) {
    if (answer.headers.get("content-type")?.startsWith("application/json")) {
      const found = await answer.json();
      return answer.ok ? found : { ...found, status: answer.status };
    }
    return { error: (await answer.text()).trim() || "The review gave no answer that this page understands.", status: answer.status };
  }

  // A file that `mtfix review --import` takes.
  download(who) {
    const at = new Date().toISOString().replace(/\.\d+Z/, "Z");
    const rows = this.waiting
      .filter((item) => item.key)
      .map(({ key, body }) => JSON.stringify({ schema: "mtfix.decision/1", ...key, verdict: body.verdict, text: body.text, who, at }));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([`${rows.join("\n")}\n`], { type: "application/jsonl" }));
    link.download = "unsaved-decisions.jsonl";
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
