// A result as plain text, for an e-mail or a note.

import { address, cited, stamp } from "./result.js";
import { filled } from "./dom.js";

/** Returns the text of a result, its answers and its reasons. */
export function asText(result, answers, page) {
  const { words, parts, clauses, title } = page;
  const label = (clause) => clauses[clause]?.label ?? clause;
  const reasons = (line) =>
    [
      ...line.clauses.map(label),
      line.outside && `${words.outside}: ${line.outside}`,
      line.reading && filled(words.reading, { code: line.reading }),
    ]
      .filter(Boolean)
      .join("; ");
  const said = (line) =>
    [
      `- ${line.text} (${reasons(line)})`,
      line.otherwise && `  ${words.otherwise} ${line.otherwise}`,
    ].filter(Boolean);
  const { summary, shown } = result;
  const main = shown.find(({ key }) => key === summary.figure);
  const blocks = [
    [title],
    [[summary.text, main?.text].filter(Boolean).join(" "), result.status_text].filter(Boolean),
    [words.answers, ...answers.map(([question, answer]) => `- ${question}: ${answer}`)],
    [words.figures, ...shown.map((figure) => `- ${figure.label}: ${figure.text}`)],
    ...Object.entries(parts).map(([part, heading]) => {
      const found = result.lines.filter((line) => line.part === part);
      return found.length ? [heading, ...found.flatMap(said)] : [];
    }),
    result.notices.length
      ? [words.notices, ...result.notices.map(({ text, source }) => `- ${text} (${source})`)]
      : [],
    [words.clauses, ...cited(result).map((clause) => `- ${label(clause)} ${address(clause, page)}`)],
    [words.estimate, stamp(page)],
  ];
  const paragraphs = blocks.filter((block) => block.length).map((block) => block.join("\n"));
  return `${paragraphs.join("\n\n")}\n`;
}

/** Puts text on the clipboard; resolves to whether it is there. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);
  }
}

/** Puts markup and its plain text on the clipboard together; resolves to whether they are there. */
export async function copyRich(html, text) {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copy(text);
  }
}

// Where the page is not served securely, browsers have no clipboard to write to.
function copyTheOldWay(text) {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}
