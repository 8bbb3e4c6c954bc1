/*
 * What the pages do beside being read: clocks run, the slider says its day, and what changed on the record arrives by
 * itself. Nothing depends on it. Its words stand in the page (data-*), so that it has no language of its own.
 */
(() => {
  "use strict";

  const bar = document.querySelector("[data-live-bar]");
  const said = document.getElementById("live-said");

  // ---- clocks: the three figures, counted against the server's clock ----------------------------------------------
  const sent = Date.parse(document.documentElement.dataset.at || "");
  const ahead = Number.isNaN(sent) ? 0 : sent - Date.now();
  const announced = [86400, 3600, 600, 60];
  let lastSeconds = new WeakMap();

  function parts(seconds, words) {
    const days = Math.floor(seconds / 86400);
    const hours = Math.floor((seconds % 86400) / 3600);
    const minutes = Math.floor((seconds % 3600) / 60);
    const shown = [];
    if (days > 0) shown.push([days, days === 1 ? words.day : words.days]);
    if (seconds >= 3600) shown.push([hours, words.hours]);
    shown.push([minutes, words.minutes]);
    if (seconds < 3600) shown.push([seconds % 60, words.seconds]);
    return shown;
  }

  function tick() {
    const words = document.body.dataset;
    document.querySelectorAll("[data-until]").forEach((clock) => {
      const left = Math.max(0, Math.floor((Date.parse(clock.dataset.until) - Date.now() - ahead) / 1000));
      const units = { day: words.day, days: words.days, hours: words.hours, minutes: words.minutes, seconds: words.seconds };
      const text = parts(left, units);
      const now = text.map((part) => part.join(" ")).join(" ");
      if (clock.dataset.shown !== now) {
        clock.dataset.shown = now;
        clock.replaceChildren(
          ...text.flatMap(([number, unit]) => {
            const span = document.createElement("span");
            const figure = document.createElement("b");
            figure.textContent = number;
            span.append(figure, " " + unit);
            return [span, " "];
          }),
        );
      }
      const before = lastSeconds.get(clock);
      if (before !== undefined && announced.some((mark) => before > mark && left <= mark)) say(words.timeLeft + " " + now);
      if (before > 0 && left === 0) say(words.timeOver);
      lastSeconds.set(clock, left);
    });
  }

  function say(text) {
    if (said && text && !paused()) said.textContent = text;
  }

  tick();
  setInterval(tick, 1000);

  // ---- the slider says the day under it ----------------------------------------------------------------------------
  document.querySelectorAll("input[data-days]").forEach((slider) => {
    const days = slider.dataset.days.split("|");
    const label = document.querySelector(`label[for="${slider.id}"]`);
    slider.addEventListener("input", () => {
      const day = days[slider.value - 1];
      slider.setAttribute("aria-valuetext", day);
      if (label) label.textContent = day;
    });
  });

  // ---- an open menu closes with Escape -----------------------------------------------------------------------------
  document.addEventListener("keydown", (key) => {
    const menu = document.querySelector("details.acta-menu[open]");
    if (key.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // ---- what changed arrives: htmx fetches the page, each section is changed only if it differs ----------
  function paused() {
    return bar && bar.dataset.state === "paused";
  }

  function state(name) {
    if (!bar) return;
    bar.dataset.state = name;
    bar.querySelector("[data-live-state]").textContent = bar.dataset[name];
  }

  if (!bar || !window.htmx) return;
  bar.hidden = false;
  let missed = false;

  function refresh() {
    if (paused()) {
      missed = true;
      return;
    }
    htmx.ajax("GET", location.pathname + location.search, { swap: "none", source: bar, headers: { "Acta-Live": "1" } });
  }

  // What runs by itself is no change of the record: clocks, and when they were computed.
  function plain(section) {
    const copy = section.cloneNode(true);
    copy.querySelectorAll("[data-until]").forEach((clock) => clock.replaceChildren());
    copy.querySelectorAll("[data-computed]").forEach((note) => note.replaceChildren());
    copy.querySelectorAll("[data-shown]").forEach((clock) => clock.removeAttribute("data-shown"));
    copy.querySelectorAll(".acta-span").forEach((line) => line.replaceChildren());
    copy.classList.remove("acta-fresh");
    copy.querySelectorAll("details").forEach((details) => details.removeAttribute("open"));
    return copy.outerHTML.replace(/\s+/g, " ");
  }

  function name(section) {
    const heading = section.querySelector("h1, h2, h3");
    return heading ? heading.textContent.trim() : section.getAttribute("aria-label") || "";
  }

  function takeOver(page) {
    const changed = [];
    document.querySelectorAll("[data-live][id]").forEach((old) => {
      const fresh = page.getElementById(old.id);
      if (!fresh || plain(fresh) === plain(old) || old.contains(document.activeElement)) return;
      const copy = document.importNode(fresh, true);
      copy.classList.add("acta-fresh");
      old.replaceWith(copy);
      changed.push(name(copy));
    });
    const missing = [...page.querySelectorAll("[data-live][id]")].some((one) => !document.getElementById(one.id));
    if (missing) document.querySelectorAll("main").forEach((main) => main.replaceWith(document.importNode(page.querySelector("main"), true)));
    if (changed.length || missing) {
      document.querySelectorAll("[data-position]").forEach((one) => {
        const fresh = page.querySelector("[data-position]");
        if (fresh) one.textContent = fresh.textContent;
      });
      say(bar.dataset.changed + " " + changed.filter(Boolean).join(", "));
      tick();
    }
  }

  document.body.addEventListener("htmx:beforeOnLoad", (event) => {
    if (event.detail.elt !== bar && event.detail.requestConfig?.headers["Acta-Live"] !== "1") return;
    event.preventDefault();
    if (event.detail.xhr.status === 200) takeOver(new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html"));
  });
  // A hidden page lets its stream go: a browser has only six connections to one place, and somebody may have many pages.
  let at = Number(bar.dataset.from);
  let stream = null;
  let wait = 1000;

  function follow() {
    if (stream || document.hidden) return;
    stream = new EventSource("/live");
    stream.addEventListener("open", () => {
      wait = 1000;
      if (!paused()) state("on");
    });
    stream.addEventListener("position", (event) => {
      const position = Number(event.data);
      if (position > at) {
        at = position;
        refresh();
      }
    });
    stream.addEventListener("error", () => {
      if (!paused() && bar.dataset.state !== "lost") {
        state("lost");
        say(bar.dataset.lost);
      }
      leave();
      setTimeout(follow, wait);
      wait = Math.min(30000, wait * 2);
    });
  }

  function leave() {
    if (stream) stream.close();
    stream = null;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : follow()));
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", follow);
  follow();

  const button = bar.querySelector("[data-live-pause]");
  button.addEventListener("click", () => {
    const resume = paused();
    state(resume ? "on" : "paused");
    button.textContent = resume ? button.dataset.pause : button.dataset.resume;
    button.setAttribute("aria-pressed", String(!resume));
    if (resume && missed) {
      missed = false;
      refresh();
    }
  });
})();
