/** A letter as blocks, so that one letter can be written as text, HTML, DOCX and PDF and must read the same. */

export type Block = { p: string } | { rows: string[][] } | { items: string[] };

export interface Letter {
  name: string;
  /** Lines at the head of the first page: a header in DOCX. */
  letterhead: string[];
  blocks: Block[];
  /** Line at the foot of every page. */
  foot: string;
}

const lines = (block: Block): string[] =>
  'p' in block
    ? [block.p]
    : 'rows' in block
      ? block.rows.map((row) => row.join('\t'))
      : block.items.map((item) => `• ${item}`);

export function asText({ letterhead, blocks, foot }: Letter): string {
  const parts = blocks.map((block) => lines(block).join('\n'));
  return [letterhead.join('\n'), ...parts, foot].join('\n\n');
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function asHtml({ letterhead, blocks, foot }: Letter): string {
  const body = blocks.map((block) => {
    if ('p' in block) return `<p>${escapeXml(block.p)}</p>`;
    if ('items' in block)
      return `<ul>${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</ul>`;
    const rows = block.rows.map(
      (row) => `<tr>${row.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`,
    );
    return `<table>${rows.join('')}</table>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letter</title>
<style>body { font: 11pt serif } td { padding: 3pt 18pt 3pt 0 }</style></head><body>
<header>${letterhead.map(escapeXml).join('<br>')}</header>${body.join('\n')}<footer>${escapeXml(foot)}</footer></body></html>`;
}
