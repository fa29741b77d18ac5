import MarkdownIt from '/demo/lib/markdown-it.esm.min.mjs';

/** What Teams reads of markdown: bold, italic, lists and links. HTML is always text. */
const reader = new MarkdownIt('zero', { html: false, breaks: true }).enable(['emphasis', 'list', 'link', 'escape', 'newline', 'entity']);

reader.renderer.rules.link_open = (tokens, index, options, _, self) => {
  tokens[index].attrSet('target', '_blank');
  tokens[index].attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};

export const markdownToHtml = (text) => reader.render(text);

export function markdown(text) {
  const template = document.createElement('template');
  template.innerHTML = markdownToHtml(text);
  return template.content;
}
