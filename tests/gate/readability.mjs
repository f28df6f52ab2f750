// What the reader view of Firefox loses of pages: node readability.mjs page.html ... prints what is lost, page by page.
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";

const spaced = text => text.replace(/\s+/g, " ").trim();

function lostFrom(path) {
  const { document } = new JSDOM(readFileSync(path, "utf8"), { url: "https://leesmap.example/artikel.html" }).window;
  const texts = selector => [...document.querySelectorAll(selector)].map(element => spaced(element.textContent));
  const titles = texts(".notes .note dt, .notes .note .opening");
  const lines = document.querySelector(".story").textContent.split("\n").map(spaced);
  const view = new Readability(document).parse();
  // A line that says who wrote the article is taken out of the text and shown below the headline.
  const kept = spaced(`${view?.byline ?? ""} ${view?.textContent ?? ""}`);
  return { notes: titles.length, lost: [...titles, ...lines].filter(text => !kept.includes(text)) };
}

const pages = Object.fromEntries(process.argv.slice(2).map(path => [path, lostFrom(path)]));
console.log(JSON.stringify(pages));
