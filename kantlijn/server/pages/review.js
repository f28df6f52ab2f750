/* The review page: gathers what the reviewer says of each quotation and gives the whole marks file to copy or save.
   What is gathered stays in this tab until it stands in the file; it goes to this computer's own server when that is asked for. */
(() => {
  const given = document.getElementById("pieces");
  if (!given) return;
  const { slug, pieces, base, speakers } = JSON.parse(given.textContent);
  const store = `kantlijn-review:${slug}`;
  const gathered = JSON.parse(sessionStorage.getItem(store) ?? "{}");
  const items = new Map([...document.querySelectorAll(".item")].map(item => [item.id, item]));
  const saved = new Map(pieces.map(piece => [piece.key, piece.text ?? ""]));
  const [left, file, told, download, reviewed, reviewer, day] =
    ["left", "file", "told", "download", "reviewed", "reviewer", "day"].map(id => document.getElementById(id));
  const [saving, unchanged, changes, save, outcome] =
    ["saving", "unchanged", "changes", "save", "saved"].map(id => document.getElementById(id));
  const stands = pieces.map(({ text = "" }) => text).join("");
  const key = document.querySelector("script[data-key]")?.dataset.key;
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

  // Lines that go and lines that come: those of both files in their order, less their longest common part.
  function changedLines(was, is) {
    const common = [...was, ""].map(() => Array(is.length + 1).fill(0));
    for (let i = was.length; i--;)
      for (let j = is.length; j--;)
        common[i][j] = was[i] === is[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    const lines = [];
    for (let i = 0, j = 0; i < was.length || j < is.length;) {
      if (was[i] === is[j]) i++, j++;
      else if (j === is.length || (i < was.length && common[i + 1][j] >= common[i][j + 1])) lines.push(["del", was[i++]]);
      else lines.push(["ins", is[j++]]);
    }
    return lines;
  }

  function showChanges() {
    const lines = changedLines(...[stands, file.value].map(text => text.split("\n")));
    changes.replaceChildren(...lines.map(([tag, words]) => {
      const line = document.createElement(tag);
      line.textContent = words;
      return line;
    }));
    changes.hidden = save.disabled = !lines.length;
    unchanged.hidden = !changes.hidden;
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
    showChanges();
    download.href = `data:application/yaml;charset=utf-8,${encodeURIComponent(file.value)}`;
    told.textContent = outcome.textContent = "";
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

  // The server builds anew when the file has changed, and the page follows.
  async function put() {
    save.disabled = true;
    const headers = { "Content-Type": "application/json", "X-Kantlijn-Key": key };
    const body = JSON.stringify({ text: file.value, base });
    const address = `/_kantlijn/marks/${encodeURIComponent(slug)}`;
    const answer = await fetch(address, { method: "PUT", headers, body }).catch(error => error);
    outcome.textContent = (await answer.json?.().catch(() => null))?.told ?? answer.statusText ?? answer.message;
    save.disabled = answer.ok;
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
    else if (button?.id === "save") put();
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
  saving.hidden = !key;
  document.getElementById("by-hand").open = !key;
  const today = new Date();
  reviewer.value = localStorage.getItem("kantlijn-reviewer") ?? "";
  day.value = new Date(today - today.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  forgetOutdated();
  show();
})();
