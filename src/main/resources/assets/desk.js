// The desk: decisions sent without leaving the page, what others do shown as it happens, forms made quicker.
// Every page works without it; keys.js calls it by the "wirecheck:decide" event.
"use strict";

(() => {
  const kind = document.body.dataset.kind;
  const story = document.body.dataset.story;
  const byId = id => document.getElementById(id);
  const finding = id => document.querySelector(`article.finding[data-finding="${CSS.escape(id)}"]`);
  const formOf = article => article.querySelector("form.decide");

  /** Says something to eyes and screen readers alike, for some seconds. */
  let silence;
  function say(words) {
    const said = byId("said");
    said.textContent = words;
    said.classList.add("is-shown");
    clearTimeout(silence);
    silence = setTimeout(() => said.classList.remove("is-shown"), 6000);
  }

  function parsed(markup) {
    return new DOMParser().parseFromString(markup, "text/html");
  }

  /** Puts elements where those with their ids stand, and leaves what is read, focused and opened where it was. */
  function replace(elements) {
    const focused = document.activeElement;
    const within = focused && focused.closest("article.finding");
    const kept = focused && focused.id ? focused.id : within ? within.id : "";
    const anchor = within || standing();
    const before = anchor ? { id: anchor.id, top: anchor.getBoundingClientRect().top } : null;
    let lost = false;
    for (const element of elements) {
      const old = element.id && byId(element.id);
      if (!old) continue;
      lost = lost || old.contains(focused);
      if (old.classList.contains("part")) reuse(element);
      if (old.tagName === "DETAILS") element.open = old.open;
      const current = old.classList.contains("is-current");
      old.replaceWith(element);
      element.classList.toggle("is-current", current);
    }
    if (lost && kept && byId(kept)) byId(kept).focus({ preventScroll: true });
    document.dispatchEvent(new CustomEvent("wirecheck:changed"));
    if (before) hold(before.id, before.top);
  }

  /** Keeps an element where the reader had it while what stands above is laid out anew, until the reader scrolls. */
  function hold(id, top) {
    let free = false;
    const release = () => { free = true; };
    for (const name of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      window.addEventListener(name, release, { once: true, passive: true });
    }
    let frames = 5;
    const adjust = () => {
      const element = byId(id);
      if (free || !element) return;
      const moved = element.getBoundingClientRect().top - top;
      if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: "instant" });
      if (frames-- > 0) requestAnimationFrame(adjust);
    };
    adjust();
  }

  /** What a reader does to a finding (going there, unfolding, filtering) makes it no other finding. */
  function plain(article) {
    const copy = article.cloneNode(true);
    copy.classList.remove("is-current");
    copy.hidden = false;
    copy.querySelectorAll("details").forEach(one => { one.open = false; });
    return copy;
  }

  /** Findings that stayed as they were stay the very same elements: measured, unfolded, filtered. */
  function reuse(part) {
    for (const article of part.querySelectorAll("article.finding")) {
      const old = byId(article.id);
      if (old && plain(old).isEqualNode(plain(article))) article.replaceWith(old);
    }
  }

  /** The element with an id that the reader has at the top of the page. */
  function standing() {
    const bar = document.querySelector(".desk-top");
    const at = document.elementFromPoint(window.innerWidth / 2, (bar ? bar.getBoundingClientRect().bottom : 0) + 24);
    return window.scrollY > 0 && at ? at.closest("main [id]") : null;
  }

  /** A decided finding, wherever it is told: the rows of the collation go by the state. */
  function takeOver(page) {
    const gateBefore = byId("gate") && byId("gate").dataset.said;
    const elements = [...page.body.children].filter(element => element.id !== "alert");
    for (const article of elements.filter(element => element.matches("article.finding"))) {
      for (const other of document.querySelectorAll(`[data-finding="${CSS.escape(article.dataset.finding)}"]`)) {
        other.dataset.state = article.dataset.state;
      }
    }
    replace(elements);
    const gate = byId("gate");
    return gate && gate.dataset.said !== gateBefore ? gate.dataset.said : "";
  }

  async function part(address, more = {}) {
    const answer = await fetch(address, { ...more, headers: { ...more.headers, "X-Part": "1" } });
    if (answer.redirected && new URL(answer.url).pathname === "/sign-in") {
      location.assign("/sign-in?next=" + encodeURIComponent(location.pathname + location.search));
      throw new Error("signed out");
    }
    const type = answer.headers.get("Content-Type") || "";
    const text = await answer.text();
    if (type.startsWith("text/html")) return { ok: answer.ok, page: parsed(text), alert: "" };
    let detail = answer.statusText;
    try { detail = JSON.parse(text).detail; } catch { /* no problem+json: the status says it */ }
    return { ok: false, page: null, alert: detail };
  }

  // --- Deciding -----------------------------------------------------------------------------------------------------

  const DONE = { confirm: "Confirmed", dismiss: "Dismissed", waive: "Waived", note: "Noted", assign: "Assigned",
    undo: "Undone" };
  let last = "";

  /** Sends a decision; gives back what was wrong with it, or "". */
  async function decide(id, fields) {
    const article = finding(id);
    const form = article && formOf(article);
    if (!form) return "This finding is gone.";
    const seen = form.elements.namedItem("seen").value;
    form.querySelectorAll("button").forEach(button => { button.disabled = true; });
    try {
      const answer = await part(form.getAttribute("action"),
        { method: "POST", body: new URLSearchParams({ seen, ...fields }) });
      const alert = answer.page && answer.page.getElementById("alert");
      const changed = answer.page ? takeOver(answer.page) : "";
      const now = finding(id);
      if (answer.ok) {
        last = id;
        say(`${DONE[fields.action]}. ${changed} Press u to undo.`.replace("  ", " "));
        if (now && (document.activeElement === document.body || !document.activeElement)) now.focus({ preventScroll: true });
        return "";
      }
      return alert ? alert.textContent : answer.alert;
    } catch (fault) {
      return "The desk does not answer: nothing was decided. (" + fault.message + ")";
    } finally {
      const now = finding(id);
      if (now && formOf(now)) formOf(now).querySelectorAll("button").forEach(button => { button.disabled = false; });
    }
  }

  function warn(id, words) {
    const article = finding(id);
    if (!article) { say(words); return; }
    article.querySelectorAll(".alert").forEach(old => old.remove());
    const alert = document.createElement("p");
    alert.className = "alert";
    alert.setAttribute("role", "alert");
    alert.textContent = words;
    formOf(article).before(alert);
  }

  const dialog = byId("decide");

  /** Asks for the words, the day or the name that a decision needs. */
  function ask(id, action) {
    const article = finding(id);
    if (!article || !dialog) return;
    const form = dialog.querySelector("form");
    dialog.dataset.finding = id;
    dialog.dataset.action = action;
    byId("decide-title").textContent = action[0].toUpperCase() + action.slice(1);
    byId("decide-do").textContent = byId("decide-title").textContent;
    byId("decide-on").textContent = formOf(article).dataset.question;
    byId("decide-alert").hidden = true;
    for (const field of form.querySelectorAll("[data-for]")) {
      field.hidden = !field.dataset.for.split(" ").includes(action);
      const label = field.querySelector("label[data-label]");
      for (const choice of label ? label.dataset.label.split("|") : []) {
        if (choice.startsWith(action + "=")) label.textContent = choice.slice(action.length + 1);
      }
    }
    form.elements.namedItem("words").value = "";
    form.elements.namedItem("words").required = action === "dismiss" || action === "note";
    dialog.showModal();
    const first = form.querySelector("[data-for]:not([hidden]) textarea, [data-for]:not([hidden]) input");
    if (first) first.focus();
  }

  async function asked() {
    const form = dialog.querySelector("form");
    const { finding: id, action } = dialog.dataset;
    const fields = { action };
    for (const name of ["words", "until", "assignee"]) fields[name] = form.elements.namedItem(name).value;
    const wrong = await decide(id, fields);
    if (wrong) {
      byId("decide-alert").textContent = wrong;
      byId("decide-alert").hidden = false;
      return;
    }
    dialog.close();
    const now = finding(id);
    if (now) now.focus({ preventScroll: true });
  }

  async function act(id, action) {
    if (["dismiss", "waive", "note", "assign"].includes(action)) { ask(id, action); return; }
    const wrong = await decide(id, { action });
    if (wrong) warn(id, wrong);
  }

  document.addEventListener("submit", event => {
    const form = event.target;
    if (form === (dialog && dialog.querySelector("form"))) { event.preventDefault(); asked(); return; }
    if (!form.matches("form.decide") || !event.submitter) return;
    event.preventDefault();
    act(form.closest("article.finding").dataset.finding, event.submitter.value);
  });
  document.addEventListener("wirecheck:decide", event => {
    if (event.detail.finding || last) act(event.detail.finding || last, event.detail.action);
  });
  document.addEventListener("click", event => {
    const close = event.target.closest("[data-close]");
    if (close) close.closest("dialog").close();
    // A finding's own page has no articles: its links lead to them on the story's page
    const link = kind === "finding" && event.target.closest("a[href^='#']");
    if (link && !byId(link.hash.slice(1))) {
      event.preventDefault();
      location.assign(location.pathname.replace(/\/findings\/.*/, "") + link.hash);
    }
  });

  // --- What others do -----------------------------------------------------------------------------------------------

  /** Loads the page anew and takes over what may differ after a check. */
  async function refresh() {
    const answer = await fetch(location.pathname + location.search);
    if (!answer.ok || answer.redirected) return;
    const page = parsed(await answer.text());
    const main = document.querySelector("main");
    const parts = [...page.querySelectorAll("main > .part")];
    for (const gone of document.querySelectorAll("main > .part")) {
      if (!parts.some(part => part.id === gone.id)) gone.remove();
    }
    parts.forEach((part, at) => {
      if (byId(part.id)) return;
      const place = document.createElement("section");
      place.id = part.id;
      const after = at > 0 && byId(parts[at - 1].id);
      if (after) after.after(place); else main.append(place);
    });
    replace([...page.querySelectorAll("#gate, #last, #held, #lines, #stories"), ...parts]);
  }

  async function decidedElsewhere(data) {
    const article = finding(data.id);
    const seen = article ? Number(formOf(article).elements.namedItem("seen").value) : 0;
    if (data.number <= seen) return;
    const address = article ? formOf(article).getAttribute("action") : location.pathname;
    const answer = await part(address);
    if (answer.page) {
      const changed = takeOver(answer.page);
      const state = finding(data.id) && finding(data.id).querySelector(".state");
      say(`${data.by}: ${state ? state.textContent.trim() : data.action}. ${changed}`.trim());
    }
  }

  /** Whether something happened between the page's making and the moment its events began. */
  async function catchUp() {
    if (kind === "stories") { await refresh(); return; }
    const shown = byId("gate");
    if (!shown) return;
    const answer = await part(location.pathname.replace(/\/findings\/.*/, ""));
    const now = answer.page && answer.page.getElementById("gate");
    if (now && (now.dataset.run !== shown.dataset.run || now.dataset.entries !== shown.dataset.entries)) await refresh();
  }

  // One thing after another, so that an older answer never overwrites a newer one
  let queue = Promise.resolve();
  const soon = work => { queue = queue.then(work).catch(() => {}); };
  let waiting;
  const soonOnce = work => { clearTimeout(waiting); waiting = setTimeout(() => soon(work), 250); };

  let events;
  function listen() {
    events = new EventSource("/v1/events" + (story ? "?story=" + encodeURIComponent(story) : ""));
    events.addEventListener("open", () => {
      document.documentElement.dataset.live = "on";
      soon(catchUp);
    });
    events.addEventListener("error", () => { document.documentElement.dataset.live = "off"; });
    if (kind === "stories") {
      for (const name of ["report.completed", "decision.made", "gate.changed"]) {
        events.addEventListener(name, () => soonOnce(refresh));
      }
      return;
    }
    events.addEventListener("decision.made", event => soon(() => decidedElsewhere(JSON.parse(event.data))));
    events.addEventListener("report.completed", event => soon(async () => {
      const data = JSON.parse(event.data);
      if (kind === "article") { articleChanged(data); return; }
      if (byId("gate") && Number(byId("gate").dataset.run) >= data.run) return;
      await refresh();
      say(`${byId("last") ? byId("last").dataset.said : data.by + ": " + data.cause}. ${byId("gate").dataset.said}`);
    }));
    if (kind === "story" || kind === "finding") events.addEventListener("gate.changed", () => soonOnce(catchUp));
  }

  function articleChanged(data) {
    const article = document.querySelector("main").dataset.article;
    if (!article || !data.cause.endsWith(" " + article)) return;
    const alert = byId("meanwhile");
    alert.textContent = `${data.by} changed this article meanwhile. If you file yours you will be shown the other text first.`;
    alert.hidden = false;
  }

  // A hidden page holds no connection: browsers keep few to one server
  if (["stories", "story", "finding", "article"].includes(kind)) {
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) { events.close(); } else { listen(); }
    });
    if (!document.hidden) listen(); else events = new EventSource("about:blank");
  }

  // --- Forms --------------------------------------------------------------------------------------------------------

  for (const form of document.querySelectorAll("form[data-auto]")) {
    form.addEventListener("change", () => form.requestSubmit());
  }

  /** Another row: a copy of the last, emptied and renumbered. */
  const more = document.querySelector("[data-more]");
  if (more) {
    more.addEventListener("click", event => {
      event.preventDefault();
      const rows = byId("rows");
      const number = rows.children.length;
      const row = rows.lastElementChild.cloneNode(true);
      row.querySelectorAll(".fault").forEach(fault => fault.remove());
      row.querySelectorAll("[id],[name],[for],[aria-describedby]").forEach(element => {
        for (const name of ["id", "for", "name"]) {
          const value = element.getAttribute(name);
          if (value) element.setAttribute(name, value.replace(/^articles([-[])\d+/, "articles$1" + number));
        }
        element.removeAttribute("aria-describedby");
        element.removeAttribute("aria-invalid");
        if (element.matches("input, textarea")) element.value = "";
        if (element.matches("select")) element.selectedIndex = 0;
      });
      row.querySelector("legend").textContent = "Article " + (number + 1);
      rows.append(row);
      row.querySelector("input").focus();
    });
  }

  /** Files may be dropped anywhere on the page of a form that takes some. */
  const files = byId("files");
  if (files) {
    const drop = files.closest(".drop");
    document.addEventListener("dragover", event => {
      if (![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      drop.classList.add("over");
    });
    document.addEventListener("dragleave", event => { if (!event.relatedTarget) drop.classList.remove("over"); });
    document.addEventListener("drop", event => {
      drop.classList.remove("over");
      if (!event.dataTransfer.files.length) return;
      event.preventDefault();
      const all = new DataTransfer();
      if (files.multiple) for (const file of files.files) all.items.add(file);
      for (const file of event.dataTransfer.files) all.items.add(file);
      files.files = all.files;
    });
  }

  const wanted = new URLSearchParams(location.search).get("do");
  const card = kind === "finding" && wanted && byId("do-" + wanted);
  if (card) {
    card.scrollIntoView({ block: "center" });
    const first = card.querySelector("textarea, input:not([type=hidden]), button");
    if (first) first.focus();
  }
})();
