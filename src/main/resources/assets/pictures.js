"use strict";
// Draws what stands in a table into the table's own last column, so that table and picture are one and nothing moves.
(() => {
  const SPAN = [3, 97];
  const number = (words) => (words === "" ? null : Number(words));

  const seconds = (domain) => {
    const most = Math.abs(domain[1]);
    const [size, word] = most >= 172800 ? [86400, "d"] : most >= 10800 ? [3600, "h"] : most >= 120 ? [60, "min"] : [1, "s"];
    const scale = d3.scaleLinear().domain(domain.map((end) => end / size)).range(SPAN);
    const format = scale.tickFormat(5);
    return { at: (value) => scale(value / size), ticks: scale.ticks(5), place: (tick) => scale(tick), told: (tick) => `${format(tick)} ${word}` };
  };
  const moment = (domain) => {
    const scale = d3.scaleUtc().domain(domain.map((end) => new Date(end * 1000))).range(SPAN);
    const days = (domain[1] - domain[0]) / 86400;
    const clock = (time) => d3.utcFormat(time.getUTCHours() + time.getUTCMinutes() === 0 ? "%-d %b" : "%H:%M")(time);
    const format = days > 1000 ? d3.utcFormat("%Y") : days > 90 ? d3.utcFormat("%b %Y") : days > 2 ? d3.utcFormat("%-d %b") : clock;
    // Days are counted through, for "every fifth" would begin anew with every month
    const step = Math.max(1, Math.ceil(days / 5));
    const ticks = days > 2 && days <= 90 ? d3.utcDay.range(d3.utcDay.ceil(scale.domain()[0]), scale.domain()[1], step) : scale.ticks(4);
    return { at: (value) => scale(new Date(value * 1000)), ticks, place: (tick) => scale(tick), told: format };
  };
  const amount = (domain, rows) => {
    const scale = d3.scaleLinear().domain(domain).range(SPAN);
    // Between two and three people there is no mark
    const whole = rows.every((row) => Number.isInteger(Number(row.dataset.from)) && Number.isInteger(Number(row.dataset.to)));
    const ticks = scale.ticks(5).filter((tick) => !whole || Number.isInteger(tick));
    return { at: scale, ticks, place: scale, told: d3.format(domain[1] >= 1e5 ? "~s" : whole ? ",.0f" : ",") };
  };

  const domainOf = (rows) => {
    const ends = rows.flatMap((row) => [number(row.dataset.from), number(row.dataset.to)]).filter((end) => end !== null);
    const least = Math.min(...ends);
    const most = Math.max(...ends);
    const room = (most - least) * 0.08 || Math.abs(most) * 0.1 || 1;
    const open = rows.some((row) => row.dataset.to === "") ? room * 3 : 0;
    return [least >= 0 && least - room < 0 ? 0 : least - room, most + room + open];
  };

  const line = (svg, name, from, to, y) => svg.append("line").attr("class", name)
    .attr("x1", `${from}%`).attr("x2", `${to}%`).attr("y1", y).attr("y2", y);

  const draw = (table) => {
    const rows = Array.from(table.querySelectorAll("tr[data-from]"));
    const scale = { moment, seconds, number: amount }[table.dataset.chart](domainOf(rows), rows);
    const axis = d3.select(table.querySelector(".track.axis")).append("svg").attr("aria-hidden", "true").attr("focusable", "false");
    scale.ticks.forEach((tick) => {
      axis.append("text").attr("x", `${scale.place(tick)}%`).attr("y", 18).attr("text-anchor", "middle").text(scale.told(tick));
    });
    for (const row of rows) {
      const svg = d3.select(row.querySelector(".track")).append("svg").attr("aria-hidden", "true").attr("focusable", "false");
      scale.ticks.forEach((tick) => svg.append("line").attr("class", "rule")
        .attr("x1", `${scale.place(tick)}%`).attr("x2", `${scale.place(tick)}%`).attr("y1", 0).attr("y2", "100%"));
      const from = number(row.dataset.from);
      const to = number(row.dataset.to);
      const left = from === null ? SPAN[0] : scale.at(from);
      const right = to === null ? SPAN[1] : scale.at(to);
      if (right - left < 1) {
        svg.append("circle").attr("class", "point").attr("cx", `${(left + right) / 2}%`).attr("cy", 19).attr("r", 5.5);
      } else {
        line(svg, from === null || to === null ? "open" : "reach", left, right, 19);
        if (from !== null && to === null) svg.append("circle").attr("class", "point").attr("cx", `${left}%`).attr("cy", 19).attr("r", 5.5);
        if (to !== null && from === null) svg.append("circle").attr("class", "point").attr("cx", `${right}%`).attr("cy", 19).attr("r", 5.5);
      }
    }
    table.classList.add("drawn");
  };

  // Only what is near is drawn: the rows are as high without it, so nothing moves
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) finish(target);
    }
  }, { rootMargin: "1200px 0px" });
  const finish = (table) => {
    near.unobserve(table);
    if (!table.classList.contains("drawn")) draw(table);
  };
  const waiting = () => document.querySelectorAll("table[data-chart]:not(.drawn)");
  const begin = () => waiting().forEach((table) => near.observe(table));
  window.addEventListener("beforeprint", () => waiting().forEach(finish));
  document.addEventListener("wirecheck:changed", begin);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
