/* The preview in a page: reloads it when it has changed, keeps its place, and shows overlay and bar. Never part of a
   site. livereload's script tells that a build has ended; what that means for this page is asked of the server. */
(() => {
  const token = document.currentScript.dataset.token;
  const page = location.pathname;
  const place = `kantlijn-place:${page}`;
  const shown = { overlay: "", bar: "" };
  let dismissed = "";

  const root = document.createElement("div");
  root.id = "kantlijn-preview";
  root.innerHTML = '<div role="alert"></div><div></div>';
  const [overlay, bar] = root.children;
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/_kantlijn/preview.css" });
  document.head.append(style);
  document.body.append(root);

  function reload() {
    sessionStorage.setItem(place, scrollY - root.offsetHeight);
    location.reload();
  }

  function returnToPlace() {
    const kept = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    if (kept !== null) scrollTo({ top: Number(kept) + root.offsetHeight, behavior: "instant" });
  }

  function put(element, name, html) {
    if (shown[name] === html) return;
    shown[name] = html;
    element.innerHTML = html;
  }

  async function refresh() {
    const answer = await fetch(`/_kantlijn/state?page=${encodeURIComponent(page)}`).catch(() => null);
    if (!answer?.ok) return;  // the server has gone; livereload's script tells when it is back
    const state = await answer.json();
    if (state.token !== token) return reload();
    put(overlay, "overlay", state.overlay === dismissed ? "" : state.overlay);
    if (state.overlay !== dismissed) dismissed = "";
    put(bar, "bar", state.bar);
  }

  function dismiss() {
    dismissed = shown.overlay;
    put(overlay, "overlay", "");
  }

  overlay.addEventListener("click", event => { if (event.target.closest("button")) dismiss(); });
  overlay.addEventListener("keydown", event => { if (event.key === "Escape") dismiss(); });
  addEventListener("load", returnToPlace);

  window.LiveReloadPluginKantlijn = class {
    static identifier = "kantlijn";
    static version = "1.0";
    reload() { refresh(); return true; }
  };
  document.addEventListener("LiveReloadConnect", refresh);
  const port = location.port || (location.protocol === "https:" ? 443 : 80);
  const script = document.createElement("script");
  script.src = `/livereload.js?host=${location.hostname}&port=${port}&maxdelay=2000`;
  document.head.append(script);
  refresh();
})();
