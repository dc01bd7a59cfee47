// The chosen hunk: what is known of it, and what may be done. Everything is built of text nodes.
function node(name, { text, children = [], on = {}, ...attributes } = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== false && value !== null) made.setAttribute(key, value === true ? "" : value);
  for (const [event, act] of Object.entries(on)) made.addEventListener(event, act);
  if (text !== undefined) made.textContent = text;
  made.append(...children.filter(Boolean));
  return made;
}

const TAGS = { gone: "del", new: "ins", same: "span" };

function pieces(rows) {
  return rows.map(([change, text]) => node(TAGS[change], { text }));
}

// Shows in the text how a hunk stands.
export function paint(hunk, rows) {
  const made = ["accept", "edit"].includes(hunk.state) || (hunk.state === "undecided" && hunk.applied);
  for (const place of document.querySelectorAll(`[data-hunk="${hunk.number}"]`)) {
    place.dataset.state = hunk.state;
    place.dataset.made = made ? "yes" : "";
    if (place.id) place.setAttribute("aria-label", hunk.label);
    place.replaceChildren(...pieces(rows));
  }
}

function standing(hunk) {
  const by = hunk.who ? ` by ${hunk.who}, ${new Date(hunk.at).toLocaleString()}` : "";
  if (hunk.state === "accept") return `✓ Accepted${by}`;
  if (hunk.state === "refuse") return hunk.after === null ? `✗ Left as it is${by}` : `✗ Refused${by}`;
  if (hunk.state === "edit") return `✎ Written by hand${by}`;
  if (hunk.after === null) return "⚑ Undecided: nothing is proposed";
  return hunk.applied ? "○ Undecided: made unless you refuse" : "○ Undecided: not made unless you accept";
}

function row(name, value) {
  return value ? [node("dt", { text: name }), node("dd", typeof value === "string" ? { text: value } : { children: [value] })] : [];
}

function action(text, key, act, pressed, main = false) {
  return node("button", {
    type: "button",
    "data-act": key,
    class: main ? "button main" : "button",
    "aria-pressed": String(pressed),
    "aria-keyshortcuts": key,
    on: { click: act },
    children: [text, " ", node("kbd", { text: key, "aria-hidden": "true" })],
  });
}

function actions(hunk, act) {
  const flag = hunk.after === null;
  return node("p", {
    class: "actions",
    children: [
      !flag && action("✓ Accept", "a", () => act.decide("accept"), hunk.state === "accept", true),
      action(flag ? "✗ Leave as it is" : "✗ Refuse", "r", () => act.decide("refuse"), hunk.state === "refuse"),
      action(flag ? "✎ Write a repair" : "✎ Edit", "e", act.edit, hunk.state === "edit"),
      node("button", { type: "button", class: "button", "data-act": "u", "aria-keyshortcuts": "u", on: { click: () => act.undo() }, children: ["Undo ", node("kbd", { text: "u", "aria-hidden": "true" })] }),
    ],
  });
}

function hand(hunk, act) {
  const warnings = node("ul", { class: "warnings" });
  const box = node("textarea", { id: "hand", spellcheck: "true", "aria-label": `Text in place of ${hunk.shown_before || "nothing"}`, text: hunk.text ?? hunk.after ?? hunk.before });
  let timer;
  const look = async () => warnings.replaceChildren(...(await act.check(box.value)).map((text) => node("li", { text })));
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 400);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) act.decide("edit", box.value);
  });
  const keep = node("button", { type: "button", class: "button main", text: "Keep this text", on: { click: () => act.decide("edit", box.value) } });
  const leave = node("button", { type: "button", class: "button", text: "Leave it", on: { click: act.leave } });
  return node("div", { class: "hand", children: [box, node("div", { role: "status", children: [warnings] }), node("p", { class: "actions", children: [keep, leave] })] });
}

function readings(hunk, act, readOnly) {
  if (!hunk.alternatives.length) return null;
  const rows = hunk.alternatives.map(({ text, shown }, place) =>
    node("li", {
      children: [
        node("button", {
          type: "button",
          class: "button",
          disabled: readOnly,
          on: { click: () => act.decide("edit", text) },
          children: [node("kbd", { text: String(place + 1), "aria-hidden": "true" }), node("bdi", { text: shown || "(nothing)" })],
        }),
      ],
    }),
  );
  return node("ol", { class: "readings", "aria-label": "Other readings", children: rows });
}

function everywhere(hunk, act) {
  if (hunk.same < 2) return null;
  return node("div", {
    class: "everywhere",
    children: [
      node("p", { text: `The same edit stands ${hunk.same.toLocaleString("en")} times in this review.` }),
      node("p", {
        class: "actions",
        children: [
          hunk.after !== null && action("✓ Accept everywhere…", "A", () => act.everywhere("accept"), false),
          action("✗ Refuse everywhere…", "R", () => act.everywhere("refuse"), false),
        ],
      }),
    ],
  });
}

function bullets(texts) {
  return texts.length ? node("ul", { children: texts.map((text) => node("li", { text })) }) : null;
}

function facts(hunk) {
  return node("dl", {
    children: [
      ...row("Reason", hunk.reason),
      ...row("Doubts", bullets(hunk.doubts)),
      ...row("Trust", `${hunk.trust}${hunk.applied ? "" : ", not applied"} · ${hunk.confidence} %`),
      ...row("Source", hunk.source ? node("bdi", { text: hunk.source }) : ""),
      ...row("Detector", hunk.detector === hunk.damage ? "" : hunk.detector),
      ...row("Repairer", hunk.repairer),
      ...row("Language", hunk.spoken),
      ...row("Evidence", bullets(hunk.evidence)),
    ],
  });
}

function pairing(hunk) {
  const now = hunk.state === "edit" ? hunk.text : hunk.shown_after;
  const before = hunk.after === null && hunk.state !== "edit" ? node("mark", { text: hunk.shown_before }) : node("del", { text: hunk.shown_before });
  const after = now === null ? "" : now === "" ? node("span", { class: "soft", text: "(removed)" }) : node("ins", { text: now });
  return node("p", { class: "pairing", tabindex: "0", "aria-label": "Before and after", role: "group", children: [hunk.shown_before ? before : null, hunk.shown_before && after ? document.createTextNode(" → ") : null, after || null] });
}

// Fills the panel with the chosen hunk; the focus stays on the button that has it.
export function panel(place, hunks, current, act) {
  const hunk = hunks[current];
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.act : null;
  place.classList.toggle("editing", act.editing);
  place.replaceChildren(
    ...[
      node("h2", { children: [node("span", { text: hunk.damage }), node("span", { class: "soft", text: `${current + 1} of ${hunks.length}` })] }),
      node("p", { class: "standing", text: standing(hunk) }),
      act.editing ? null : pairing(hunk),
      act.editing ? hand(hunk, act) : act.readOnly ? null : actions(hunk, act),
      act.editing ? null : readings(hunk, act, act.readOnly),
      facts(hunk),
      act.readOnly || act.editing ? null : everywhere(hunk, act),
    ].filter(Boolean),
  );  if (focused) (place.querySelector(`[data-act="${focused}"]`) ?? place.querySelector("button"))?.focus({ preventScroll: true });
}
