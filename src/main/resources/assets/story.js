"use strict";
// Filters, counterparts that light up, and two articles scrolled together. Without it everything is still there to be read.
(() => {
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const decided = (row) => row.dataset.state !== "" && row.dataset.state !== "open";

  // What somebody chose stays chosen when a part of the page is exchanged for a newer one
  const chosen = new Map();
  const setAsBefore = (form) => {
    const name = form.closest(".part").id + Object.keys(form.dataset).join();
    for (const [key, value] of chosen.get(name) ?? []) {
      const field = form.querySelector(key);
      if (field?.matches("select")) {
        if (all("option", field).some((option) => option.value === value)) field.value = value;
      } else if (field) {
        field.checked = value;
      }
    }
    const keep = () => chosen.set(name, all("input, select", form).map((field) => field.matches("select")
      ? [`select[name="${field.name}"]`, field.value]
      : [`input[name="${field.name}"][value="${field.value}"]`, field.checked]));
    form.addEventListener("change", keep);
  };

  const filter = (form) => {
    const part = form.closest(".collation");
    const rows = all("tr[data-row]", part);
    const output = part.querySelector("[data-shown]");
    const clear = form.querySelector("[data-clear]");
    const story = part.closest(".story");
    const apply = () => {
      const severities = new Set(all("[name=severity]:checked", form).map((box) => box.value));
      const type = form.elements.type.value;
      const outlet = form.elements.outlet.value;
      const which = form.elements.decided.value;
      const findings = new Map(all("article.finding", story).map((finding) => [finding.dataset.finding, finding]));
      let shown = 0;
      for (const row of rows) {
        const fits = severities.has(row.dataset.severity)
          && (type === "" || row.dataset.type === type)
          && (outlet === "" || row.dataset.told.split(" ").includes(outlet))
          && (which === "" || row.dataset.severity === "agrees" || (which === "yes") === decided(row));
        row.hidden = !fits;
        shown += fits ? 1 : 0;
        const finding = row.dataset.severity !== "agrees" && findings.get(row.dataset.finding);
        if (finding) finding.hidden = !fits;
      }
      for (const body of all("tbody", part)) {
        body.hidden = !body.querySelector("tr[data-row]:not([hidden])");
      }
      clear.hidden = shown === rows.length;
      output.textContent = shown === rows.length ? `${rows.length} questions` : `${shown} of ${rows.length} questions`;
    };
    form.addEventListener("change", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    clear.addEventListener("click", () => {
      form.reset();
      form.dispatchEvent(new Event("change"));
      form.querySelector("input").focus();
    });
    document.addEventListener("wirecheck:changed", () => form.isConnected && apply());
    setAsBefore(form);
    apply();
    form.classList.add("ready");
  };

  const lightUp = (articles) => {
    const byFact = new Map();
    for (const words of all(".sheet .fact", articles)) {
      for (const fact of words.dataset.facts.split(" ")) {
        if (!byFact.has(fact)) byFact.set(fact, []);
        byFact.get(fact).push(words);
      }
    }
    let lit = [];
    const dark = () => {
      for (const words of lit) words.classList.remove("lit");
      lit = [];
    };
    const light = (event) => {
      const words = event.target.closest?.(".fact");
      if (words && lit.includes(words) && event.type === "pointerover") return;
      dark();
      if (!words || !words.dataset.facts) return;
      lit = words.dataset.facts.split(" ").flatMap((fact) => byFact.get(fact) ?? []);
      for (const each of lit) each.classList.add("lit");
    };
    articles.addEventListener("pointerover", light);
    articles.addEventListener("pointerleave", dark);
    articles.addEventListener("focusin", light);
    articles.addEventListener("focusout", dark);
  };

  const underline = (form) => {
    const part = form.closest(".articles");
    const show = () => all("input", form).forEach((box) => part.classList.toggle(`no-${box.value}`, !box.checked));
    form.addEventListener("change", show);
    setAsBefore(form);
    show();
    form.classList.add("ready");
  };

  const readTogether = (articles, first) => {
    const form = articles.querySelector("[data-reading]");
    if (!form) return;
    const sheets = articles.querySelector(".sheets");
    const places = all(".sheet", sheets);
    const { left, right, together, all: whole } = form.elements;
    const show = () => {
      sheets.classList.toggle("paired", !whole.checked);
      for (const sheet of places) {
        sheet.hidden = !whole.checked && sheet.id !== left.value && sheet.id !== right.value;
        sheet.classList.toggle("is-right", sheet.id === right.value && left.value !== right.value);
      }
      together.disabled = whole.checked;
    };
    let leader = null;
    const lead = (event) => { leader = event.currentTarget; };
    const follow = (event) => {
      const sheet = event.currentTarget;
      if (!together.checked || whole.checked || sheet !== leader) return;
      const share = sheet.scrollTop / Math.max(1, sheet.scrollHeight - sheet.clientHeight);
      for (const other of places) {
        if (other !== sheet && !other.hidden) {
          other.scrollTop = share * (other.scrollHeight - other.clientHeight);
        }
      }
    };
    for (const sheet of places) {
      for (const sign of ["pointerenter", "focusin", "wheel", "touchstart"]) {
        sheet.addEventListener(sign, lead, { passive: true });
      }
      sheet.addEventListener("scroll", follow, { passive: true });
    }
    // A link to words in an article that is put away takes it out first
    const reveal = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const sheet = target?.closest(".sheet");
      if (!sheet || !articles.contains(sheet)) return;
      if (sheet.hidden) {
        right.value = sheet.id;
        show();
      }
      leader = null;
      target.scrollIntoView({ block: target === sheet ? "start" : "center" });
    };
    form.addEventListener("change", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    window.addEventListener("hashchange", reveal);
    setAsBefore(form);
    show();
    form.classList.add("ready");
    if (first) reveal();
  };

  // A link to a finding that the filter put away takes it out
  window.addEventListener("hashchange", () => {
    const finding = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("article.finding");
    if (finding?.hidden) {
      finding.hidden = false;
      finding.scrollIntoView();
    }
  });

  const begin = (first) => {
    all("[data-filters]:not(.ready)").forEach(filter);
    for (const articles of all("[data-articles]:not([data-ready])")) {
      articles.dataset.ready = "";
      lightUp(articles);
      all("[data-kinds]", articles).forEach(underline);
      readTogether(articles, first);
    }
  };
  document.addEventListener("wirecheck:changed", () => begin(false));
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => begin(true));
  else begin(true);
})();
