/*
 * Plays the decade: the feed says when which event is due, and each step is the page of that event, so that nothing is
 * shown that its reader may not read. Without this the steps are links. Nothing begins to move by itself.
 */
(() => {
  "use strict";

  const player = document.getElementById("player");
  if (!player || !window.EventSource) return;
  const button = player.querySelector("[data-player-button]");
  const speed = player.querySelector("select");
  const says = player.querySelector("[data-player-says]");
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const READ = 1200; // a sentence stands so long at least, in milliseconds
  const READ_CALMLY = 4000;
  const BEHIND = 12; // more than these are not waited for
  let feed = null;
  let due = [];
  let over = false;
  let timer = 0;

  player.hidden = false;

  function stage() {
    return document.getElementById("play");
  }

  function playing() {
    return button.getAttribute("aria-pressed") === "true";
  }

  function play() {
    due = [];
    over = false;
    says.textContent = "";
    button.setAttribute("aria-pressed", "true");
    button.textContent = player.dataset.pause;
    feed = new EventSource(stage().dataset.follow + "&speed=" + speed.value);
    feed.addEventListener("message", (event) => due.push(event.lastEventId));
    feed.addEventListener("end", () => {
      over = true;
      feed.close();
    });
    timer = setTimeout(step, 0);
  }

  function pause(words) {
    if (feed) feed.close();
    feed = null;
    clearTimeout(timer);
    button.setAttribute("aria-pressed", "false");
    button.textContent = player.dataset.play;
    says.textContent = words || "";
  }

  async function step() {
    if (due.length > BEHIND) due = due.slice(-1);
    const position = due.shift();
    if (position !== undefined && !(await show(position))) {
      if (playing()) timer = setTimeout(step, 0);
      return;
    }
    if (!playing()) return;
    if (over && due.length === 0) return pause(player.dataset.over);
    timer = setTimeout(step, position === undefined ? 100 : calm.matches ? READ_CALMLY : READ);
  }

  // What this reader is not told has no page of its own and is passed over.
  async function show(position) {
    const address = new URL(location.href);
    address.searchParams.delete("year");
    address.searchParams.set("at", position);
    try {
      const answer = await fetch(address);
      if (answer.status !== 200) return false;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("play");
      if (!fresh || !playing()) return false;
      stage().replaceWith(document.importNode(fresh, true));
      history.replaceState(null, "", address);
      return true;
    } catch (lost) {
      pause(player.dataset.lost);
      return false;
    }
  }

  button.addEventListener("click", () => (playing() ? pause() : play()));
  speed.addEventListener("change", () => {
    if (!playing()) return;
    pause();
    play();
  });
  document.addEventListener("visibilitychange", () => document.hidden && playing() && pause());
  window.addEventListener("pagehide", () => feed && feed.close());
})();
