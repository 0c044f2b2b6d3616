// Single keys, where they are switched on (WCAG 2.1.4): j and k go from finding to finding, letters act on the one that has
// the focus. They do nothing while somebody types, with Ctrl, Alt or Meta, or while a dialog is open.
"use strict";

(() => {
  const OFF = "wirecheck-keys-off";
  const ACTIONS = { c: "confirm", d: "dismiss", w: "waive", n: "note", a: "assign", u: "undo" };
  const help = document.getElementById("keys");
  const choice = document.getElementById("keys-on");

  const off = () => { try { return localStorage.getItem(OFF) === "1"; } catch { return false; } };

  const findings = () => [...document.querySelectorAll("article.finding")].filter(one => one.checkVisibility());

  function current() {
    const focused = document.activeElement && document.activeElement.closest("article.finding");
    return focused || document.querySelector("article.finding.is-current");
  }

  function go(step) {
    const all = findings();
    if (!all.length) return;
    const here = current();
    const at = all.indexOf(here);
    let next = at + step;
    if (at < 0) {
      // The one that was decided may have been put away by the filter: go on from where it stood
      const after = here ? all.findIndex(one => here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) : 0;
      next = (after < 0 ? all.length : after) + (step > 0 ? 0 : -1);
      if (!here && step < 0) next = all.length - 1;
    }
    next = Math.min(all.length - 1, Math.max(0, next));
    document.querySelectorAll("article.finding.is-current").forEach(one => one.classList.remove("is-current"));
    all[next].classList.add("is-current");
    all[next].focus({ preventScroll: true });
    all[next].scrollIntoView({ block: "start" });
  }

  document.addEventListener("focusin", event => {
    const article = event.target.closest("article.finding");
    document.querySelectorAll("article.finding.is-current").forEach(one => {
      if (one !== article) one.classList.remove("is-current");
    });
    if (article) article.classList.add("is-current");
  });

  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (off() || typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      go(event.key === "j" ? 1 : -1);
    } else if (event.key === "?" && help) {
      event.preventDefault();
      help.showModal();
    } else if (Object.hasOwn(ACTIONS, event.key)) {
      const article = document.activeElement && document.activeElement.closest("article.finding");
      // What was decided last can be taken back even where the filter put it away
      if (!article && event.key !== "u") return;
      event.preventDefault();
      document.dispatchEvent(new CustomEvent("wirecheck:decide",
        { detail: { finding: article ? article.dataset.finding : "", action: ACTIONS[event.key] } }));
    }
  });

  document.addEventListener("click", event => {
    if (event.target.closest("[data-help]") && help) help.showModal();
  });
  if (choice) {
    choice.checked = !off();
    choice.addEventListener("change", () => {
      try { localStorage.setItem(OFF, choice.checked ? "0" : "1"); } catch { /* a browser that keeps nothing */ }
    });
  }
  document.documentElement.classList.add("scripted");
})();
