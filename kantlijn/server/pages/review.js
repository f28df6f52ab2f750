/* The review page: gathers what the reviewer says of each quotation and gives the whole marks file to copy or save.
   Nothing goes to the server; what is gathered stays in this tab until it stands in the file. */
(() => {
  const given = document.getElementById("pieces");
  if (!given) return;
  const { slug, pieces, speakers } = JSON.parse(given.textContent);
  const store = `kantlijn-review:${slug}`;
  const gathered = JSON.parse(sessionStorage.getItem(store) ?? "{}");
  const items = new Map([...document.querySelectorAll(".item")].map(item => [item.id, item]));
  const saved = new Map(pieces.map(piece => [piece.key, piece.text ?? ""]));
  const [left, file, told, download, reviewed, reviewer, day] =
    ["left", "file", "told", "download", "reviewed", "reviewer", "day"].map(id => document.getElementById(id));
  const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} .’'-]*$/u;

  function speakerWords(name) {
    return Object.hasOwn(speakers, name) ? speakers[name] : JSON.stringify(name);
  }

  function markOf(item, { choice, speaker = "" }) {
    const { selector, affirmed } = item.dataset;
    const name = speaker.trim();
    if (choice === "affirm") return `{${selector}, ${affirmed}}`;
    if (choice === "none") return `{${selector}, quotation: none}`;
    const kind = item.classList.contains("scare") ? "quotation: direct, " : "";
    return name && `{${selector}, ${kind}speaker: ${speakerWords(name)}}`;
  }

  function corrections() {
    const known = Object.entries(gathered).filter(([id]) => items.has(id));
    return new Map(known.map(([id, said]) => [id, markOf(items.get(id), said)]).filter(([, mark]) => mark));
  }

  function checkedLine() {
    const name = reviewer.value.trim();
    if (!reviewed.checked || !name || !day.value) return "";
    const value = `${name}, ${day.value}`;
    return `checked: ${PLAIN.test(name) ? value : JSON.stringify(value)}`;
  }

  function wholeFile(marks) {
    const added = [...marks].filter(([id]) => !saved.has(id)).map(([, mark]) => mark);
    const line = checkedLine();
    return pieces.map(({ text = "", key, opened = "", before = "", after = "" }) => {
      if (key === "checked") return line ? line + after : text;
      if (key === "new") return added.length ? opened + added.map(mark => before + mark + after).join("") : text;
      return marks.get(key) ?? text;
    }).join("");
  }

  function showItem(item, marks) {
    const said = gathered[item.id];
    for (const button of item.querySelectorAll("[data-choice]"))
      button.setAttribute("aria-pressed", String(button.dataset.choice === said?.choice));
    item.querySelector(".other").hidden = said?.choice !== "other";
    const open = item.classList.contains("direct") && !("settled" in item.dataset) && !marks.has(item.id);
    item.classList.toggle("open", open);
    return open;
  }

  function show() {
    sessionStorage.setItem(store, JSON.stringify(gathered));
    const marks = corrections();
    const open = [...items.values()].filter(item => showItem(item, marks)).length;
    left.textContent = left.dataset.left.replace("{n}", open);
    file.value = wholeFile(marks);
    download.href = `data:application/yaml;charset=utf-8,${encodeURIComponent(file.value)}`;
    told.textContent = "";
  }

  function choose(item, choice) {
    const speaker = gathered[item.id]?.speaker ?? "";
    if (gathered[item.id]?.choice === choice) delete gathered[item.id];
    else gathered[item.id] = { choice, speaker, affirmed: item.dataset.affirmed };
    show();
    if (gathered[item.id]?.choice === "other") item.querySelector("input").focus();
  }

  async function copy(button) {
    file.select();
    await (navigator.clipboard?.writeText(file.value) ?? Promise.reject()).catch(() => document.execCommand("copy"));
    told.textContent = button.dataset.copied;
  }

  function forget() {
    for (const id of Object.keys(gathered)) delete gathered[id];
    for (const item of items.values()) item.querySelector("input").value = "";
    reviewed.checked = false;
    show();
  }

  function forgetOutdated() {
    for (const [id, { choice, affirmed }] of Object.entries(gathered))
      if (choice === "affirm" && items.get(id)?.dataset.affirmed !== affirmed) delete gathered[id];  // of another guess
    for (const [id, mark] of corrections()) if (saved.get(id) === mark) delete gathered[id];
  }

  document.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (button?.dataset.choice) choose(button.closest(".item"), button.dataset.choice);
    else if (button?.id === "copy") copy(button);
    else if (button?.id === "forget") forget();
  });
  document.addEventListener("input", event => {
    const item = event.target.closest(".item");
    if (item) gathered[item.id] = { choice: "other", speaker: event.target.value };
    else if (event.target === reviewer) localStorage.setItem("kantlijn-reviewer", reviewer.value);
    show();
  });

  for (const [id, said] of Object.entries(gathered)) {
    const item = items.get(id);
    if (item) item.querySelector("input").value = said.speaker ?? "";
  }
  const today = new Date();
  reviewer.value = localStorage.getItem("kantlijn-reviewer") ?? "";
  day.value = new Date(today - today.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  forgetOutdated();
  show();
})();
