// The page at work: choosing hunks, deciding, and sending decisions one after another. Texts of articles only ever become text nodes.
import { Post } from "./post.js";
import { paint, panel } from "./panel.js";

const body = document.body;
const base = body.dataset.base;
const readOnly = Boolean(body.dataset.readOnly);
const $ = (name) => document.getElementById(name);
const desk = document.querySelector(".desk");
const tab = sessionStorage.getItem("mtfix-tab") ?? crypto.randomUUID();
sessionStorage.setItem("mtfix-tab", tab);

let hunks = [];
let current = -1;
let last = Number(body.dataset.last);

// --- what is said

let quiet;
// `more` is for those who hear the page only.
function say(text, more = "") {
  const said = $("said");
  const unseen = document.createElement("span");
  unseen.className = "unseen";
  unseen.textContent = more;
  said.replaceChildren(text, unseen);
  said.classList.add("shown");
  clearTimeout(quiet);
  quiet = setTimeout(() => said.classList.remove("shown"), 5000);
}

function alarm(text, ...buttons) {
  const had = $("alarm").contains(document.activeElement);
  const said = document.createElement("span");
  said.textContent = text;
  $("alarm").replaceChildren(...(text ? [said, ...buttons] : []));
  if (had) ($("alarm").querySelector("button") ?? home()).focus({ preventScroll: true });
}

// Where the focus goes when what had it is gone.
function home() {
  return (hunks[current] && $(`h${hunks[current].number}`)) ?? $("main");
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

// --- what is sent

const post = new Post(base, {
  cut(waiting) {
    const one = waiting.length === 1;
    if (!waiting.length) return alarm("The review does not answer. Nothing is lost; what you do next is sent when it answers again.", button("Try now", () => post.flush()));
    alarm(
      `The review does not answer. ${one ? "1 decision is" : `${waiting.length} decisions are`} not saved yet, kept in this tab and sent as soon as it answers again.`,
      button("Try now", () => post.flush()),
      button(one ? "Save it as a file" : "Save them as a file", () => post.download(body.dataset.who)),
    );
    mark();
  },
  restored(count) {
    alarm("");
    if (count) say(count === 1 ? "The review answers again: 1 decision was saved." : `The review answers again: ${count} decisions were saved.`);
    mark();
  },
  refused(answer, item) {
    if (answer.number !== undefined && answer.state) take([answer]);
    alarm(answer.error, button("Understood", () => alarm("")));
    if (answer.status === 403) post.forget(item);
    mark();
  },
});

function mark() {
  const waiting = new Set(post.waiting.map((item) => item.body.number));
  for (const place of document.querySelectorAll(".hunk")) place.classList.toggle("waiting", waiting.has(Number(place.dataset.hunk)));
}

const words = { accept: "Accepted", refuse: "Refused", edit: "Kept your text" };

async function decide(verdict, text = null) {
  const hunk = hunks[current];
  if (!hunk || readOnly) return;
  if (verdict === "accept" && hunk.after === null) return say("Nothing is proposed here: press e to write a repair, or r to leave it.");
  editing = false;
  const item = { path: "decide", body: { number: hunk.number, verdict, text, tab }, key: hunk.key, hunk };
  const sent = post.send(item, () => ({ seen: hunk.version }));
  mark();
  const place = current;
  onward();
  const answer = await sent;
  if (!answer || answer.error) return;
  take([answer]);
  if (answer.doubts?.length) say(`${words[verdict]}. Mind: ${answer.doubts.join("; ")}`);
  else if (!item.late) say(`${words[verdict]}. ${hunks.every((one) => one.state !== "undecided") ? "All here is decided." : ""}`, next());
  if (place === current) show();
}

async function undo(redo = false) {
  if (readOnly) return;
  const answer = await post.send({ path: "undo", body: { tab, redo } });
  if (!answer) return;
  if (answer.error) return say(answer.error);
  const left = answer.left ? `; ${answer.left} left, another has decided since` : "";
  const things = answer.count === 1 ? "1 decision" : `${answer.count} decisions`;
  say(`${redo ? "Done again" : "Undone"}: ${things}${left}.`);
  alarm("");
  if (!desk) return reload();
  take(answer.now);
  const place = hunks.findIndex((hunk) => answer.now.some((now) => now.number === hunk.number));
  if (place >= 0) choose(place);
  else if (answer.document !== null) say(`${redo ? "Done again" : "Undone"} in another document: ${things}${left}.`);
}

async function bulk(verdict, filter) {
  const found = await post.send({ path: "bulk", body: { filter, verdict } });
  if (!found || found.error) return;
  if (!found.count) return say("Nothing undecided is left there.");
  const what = verdict === "accept" ? "Accept" : "Refuse";
  const edits = found.count === 1 ? "1 undecided edit" : `${found.count.toLocaleString("en")} undecided edits`;
  const where = found.documents === 1 ? "1 document" : `${found.documents.toLocaleString("en")} documents`;
  if (!(await sure(`${what} ${edits}?`, `They stand in ${where}.${left(found.flags, verdict)} One undo takes this back.`, what))) return;
  const done = await post.send({ path: "bulk", body: { filter, verdict, expected: found.count, tab } });
  if (!done || done.error) return;
  say(`${words[verdict]}: ${done.decided.toLocaleString("en")}. Press u to undo.`);
  if (desk) await follow();
  else await reload();
}

function left(flags, verdict) {
  if (verdict !== "accept" || !flags) return "";
  return flags === 1 ? " 1 flagged place has nothing to accept and is left." : ` ${flags.toLocaleString("en")} flagged places have nothing to accept and are left.`;
}

function sure(name, text, yes) {
  const dialog = $("ask");
  $("ask-name").textContent = name;
  $("ask-text").textContent = text;
  $("ask-yes").textContent = yes;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }));
}

// --- what others decide

async function follow() {
  if (document.hidden || post.waiting.length) return;
  const own = desk ? `&document=${desk.dataset.document}` : "";
  const answer = await post.get(`changes?after=${last}${own}`);
  if (!answer || answer.error) return;
  progress(answer);
  if (desk) {
    last = answer.last;
    take(answer.now);
    if (answer.now.length && !editing) show();
  } else if (answer.last !== last || document.querySelector("[data-reading]")) await reload();
}

function progress(answer) {
  $("progress").value = answer.decided;
  $("progress").max = Math.max(1, answer.all);
  $("decided").textContent = `${answer.decided.toLocaleString("en")} of ${answer.all.toLocaleString("en")} decided`;
}

// What the focus is on, in a form that survives a new copy of the page.
function named(place) {
  return place.id || place.getAttribute("href") || [place.dataset.do, place.dataset.verdict, place.dataset.filter, place.name, place.value].join(" ");
}

const REACHED = "main a, main button, main input, #filters a, #filters button, #filters input:not([type=hidden])";

// Takes a new copy of the list; not under the hands of someone who types, or is asked something.
async function reload() {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok || document.activeElement.matches("input[type=search]") || document.querySelector("dialog[open]")) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const before = [...document.querySelectorAll(REACHED)];
  const place = before.indexOf(document.activeElement);
  const name = place < 0 ? null : named(document.activeElement);
  for (const part of ["main", "#filters", ".decided"]) document.querySelector(part).replaceWith(page.querySelector(part));
  last = Number(page.body.dataset.last);
  if (name === null) return;
  const after = [...document.querySelectorAll(REACHED)];
  (after.find((one) => named(one) === name) ?? after[Math.min(place, after.length - 1)] ?? $("main")).focus({ preventScroll: true });
}

function take(news) {
  const by = new Map(hunks.map((hunk) => [hunk.number, hunk]));
  for (const now of news) {
    const hunk = by.get(now.number);
    if (!hunk || now.version < hunk.version) continue;
    Object.assign(hunk, now);
    paint(hunk, now.pieces ?? hunk.proposal);
  }
  mark();
  tally();
}

function tally() {
  if (!desk) return;
  const open = hunks.filter((hunk) => hunk.state === "undecided").length;
  $("tally").textContent = `${hunks.length} ${hunks.length === 1 ? "edit" : "edits"}, ${open ? `${open} undecided` : "all decided"}`;
}

// What is said of the hunk that is chosen now where the focus stays in the panel and does not say it.
function next() {
  const hunk = hunks[current];
  return hunk && $("panel").contains(document.activeElement) ? ` Next: ${hunk.label}` : "";
}

// --- choosing

let editing = false;

function wanted(hunk) {
  return !document.querySelector(`#h${hunk.number}`)?.classList.contains("aside");
}

function choose(place, focus = true) {
  if (!hunks[place]) return;
  document.querySelector(".hunk.chosen")?.removeAttribute("aria-current");
  for (const old of document.querySelectorAll(".hunk.chosen")) old.classList.remove("chosen");
  current = place;
  editing = false;
  const number = hunks[place].number;
  for (const one of document.querySelectorAll(`[data-hunk="${number}"]`)) one.classList.add("chosen");
  const anchor = $(`h${number}`);
  anchor.setAttribute("aria-current", "true");
  history.replaceState(null, "", `#h${number}`);
  if (focus && !($("panel").contains(document.activeElement) && document.activeElement.dataset.act)) anchor.focus({ preventScroll: true });
  anchor.scrollIntoView({ block: "center", behavior: "instant" });
  show();
}

function show() {
  if (!desk || !hunks[current]) return;
  panel($("panel"), hunks, current, { readOnly, editing, decide, undo, edit, leave, check, everywhere });
}

function step(by) {
  let place = current + by;
  while (hunks[place] && !wanted(hunks[place])) place += by;
  if (hunks[place]) return choose(place);
  const next = by > 0 ? desk.dataset.after : desk.dataset.before;
  if (next) open(next, by < 0);
  else say(by > 0 ? "That was the last edit." : "That was the first edit.");
}

function onward() {
  const waiting = new Set(post.waiting.map((item) => item.body.number));
  const free = (hunk) => hunk.state === "undecided" && wanted(hunk) && !waiting.has(hunk.number);
  let place = hunks.findIndex((hunk, place) => place > current && free(hunk));
  if (place < 0) place = hunks.findIndex(free);
  if (place >= 0) choose(place);
  else show();
  return place >= 0;
}

// `place` is a document and its part, as in "7?part=1".
function open(place, end = false) {
  const view = new URLSearchParams(location.search).get("view");
  const query = [place, body.dataset.query, view ? `view=${view}` : ""].filter(Boolean).join("&");
  location.href = `${base}/document/${query}${end ? "#last" : ""}`;
}

function edit() {
  if (readOnly || !hunks[current]) return;
  editing = true;
  show();
  const box = $("hand");
  box.focus();
  box.select();
}

function leave() {
  editing = false;
  show();
  $(`h${hunks[current].number}`).focus({ preventScroll: true });
}

async function check(text) {
  const answer = await post.ask("check", { number: hunks[current].number, text });
  return answer?.doubts ?? [];
}

function everywhere(verdict) {
  const hunk = hunks[current];
  if (hunk && !readOnly) bulk(verdict, `same=${hunk.number}`);
}

// --- keys, mouse

const list = {
  rows: () => [...document.querySelectorAll("a.row")],
  step(by) {
    const rows = this.rows();
    rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(document.activeElement) + by))]?.focus();
  },
};

const keys = {
  j: () => (desk ? step(1) : list.step(1)),
  k: () => (desk ? step(-1) : list.step(-1)),
  n: () => desk && (onward() || (desk.dataset.after ? open(desk.dataset.after) : say("Nothing undecided is left after this."))),
  a: () => desk && decide("accept"),
  r: () => desk && decide("refuse"),
  e: () => desk && edit(),
  u: () => undo(),
  U: () => undo(true),
  A: () => desk && everywhere("accept"),
  R: () => desk && everywhere("refuse"),
  s: () => desk && $("view").click(),
  h: () => (location.href = `${base}/?${body.dataset.query}`),
  "/": () => ($("search") ? $("search").focus() : (location.href = `${base}/?${body.dataset.query}#search`)),
  "?": () => $("help").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (document.querySelector("dialog[open]")) return;
  const typing = event.target.matches("input:not([type=checkbox]), textarea, select");
  if (typing) {
    if (event.key === "Escape") (event.target.id === "hand" ? leave : () => event.target.blur())();
    return;
  }
  const reading = desk && /^[1-9]$/.test(event.key) ? hunks[current]?.alternatives[event.key - 1] : undefined;
  const act = reading ? () => decide("edit", reading.text) : keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

document.addEventListener("click", (event) => {
  const place = event.target.closest("[data-hunk]");
  if (place) {
    event.preventDefault();
    return choose(hunks.findIndex((hunk) => hunk.number === Number(place.dataset.hunk)));
  }
  const doer = event.target.closest("[data-do]");
  if (!doer) return;
  const { verdict, filter } = doer.dataset;
  if (doer.dataset.do === "help") $("help").showModal();
  if (doer.dataset.do === "undo") undo();
  if (doer.dataset.do === "bulk") bulk(verdict, filter);
  if (doer.dataset.do === "filters") doer.setAttribute("aria-expanded", String(body.classList.toggle("filtering")));
});

document.addEventListener("change", (event) => {
  if (event.target.matches(".filters input[type=checkbox]")) event.target.form.requestSubmit();
});

addEventListener("beforeunload", (event) => {
  if (post.waiting.length || (editing && $("hand")?.value !== $("hand")?.defaultValue)) event.preventDefault();
});

// --- beginning

async function begin() {
  if (location.hash === "#search") $("search")?.focus();
  post.flush();
  setInterval(follow, 4000);
  if (document.querySelector("[data-reading]")) {
    const eager = setInterval(() => (document.querySelector("[data-reading]") ? follow() : clearInterval(eager)), 1000);
  }
  document.addEventListener("visibilitychange", follow);
  if (!desk) return;
  const answer = await post.get(`document/${desk.dataset.document}/hunks?part=${desk.dataset.part}`);
  if (!answer || answer.error) return alarm(answer?.error ?? "The review does not answer: load this page again.");
  hunks = answer;
  tally();
  mark();
  const named = hunks.findIndex((hunk) => location.hash === `#h${hunk.number}`);
  const first = hunks.findIndex((hunk) => hunk.state === "undecided" && wanted(hunk));
  const any = Math.max(0, hunks.findIndex(wanted));
  choose(named >= 0 ? named : location.hash === "#last" ? hunks.length - 1 : first >= 0 ? first : any, location.hash !== "");
  body.dataset.ready = "yes";
}

begin();
