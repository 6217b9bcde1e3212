// SVG as text, for pictures to save. Everything is escaped here; what it draws with are presentation attributes, since
// inline styles would break a content security policy where the picture is shown.

export type Attributes = Record<string, string | number>;

// XML has no place for most control characters, not even escaped; lone surrogates are no text.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeXml(text: string): string {
  return text.replace(notInXml, "\ufffd").replace(/[&<>"']/g, (sign) => escapes[sign]);
}

/** Two decimals are a hundredth of a pixel. */
const written = (value: string | number): string => (typeof value === "number" ? String(Math.round(value * 100) / 100) : escapeXml(value));

export class SvgWriter {
  #text: string;
  #open: string[] = ["svg"];

  constructor(readonly width: number, readonly height: number, title: string, description: string) {
    this.#text = `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${written(width)}" height="${written(height)}" viewBox="0 0 ${written(width)} ${written(height)}" role="img" font-family="system-ui, 'DejaVu Sans', Helvetica, Arial, sans-serif">\n`;
    this.title(title);
    this.#text += `<desc>${escapeXml(description)}</desc>\n`;
  }

  title(words: string): void {
    this.#text += `<title>${escapeXml(words)}</title>\n`;
  }

  open(name: string, attributes: Attributes = {}): void {
    this.#text += `<${name}${attributesOf(attributes)}>\n`;
    this.#open.push(name);
  }

  close(): void {
    this.#text += `</${this.#open.pop()}>\n`;
  }

  element(name: string, attributes: Attributes): void {
    this.#text += `<${name}${attributesOf(attributes)}/>\n`;
  }

  words(x: number, y: number, words: string, attributes: Attributes = {}): void {
    this.#text += `<text x="${written(x)}" y="${written(y)}"${attributesOf(attributes)}>${escapeXml(words)}</text>\n`;
  }

  finish(): string {
    while (this.#open.length > 0) this.close();
    return this.#text;
  }
}

function attributesOf(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) text += ` ${name}="${written(value)}"`;
  return text;
}
