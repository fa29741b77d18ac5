/** How Teams lays out cards. Colours are the page's own variables: light and dark need no second table. */
const colour = (name) => ({ default: `var(--card-${name})`, subtle: name === 'default' ? 'var(--card-subtle)' : `var(--card-${name})` });
const foregroundColors = {
  default: colour('default'), dark: colour('default'), light: colour('light'), accent: colour('accent'),
  attention: colour('attention'), good: colour('good'), warning: colour('warning'),
};
const style = (name) => ({ backgroundColor: `var(--card-on-${name})`, foregroundColors });
const fontSizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
const fontWeights = { lighter: 300, default: 400, bolder: 600 };

export const hostConfig = {
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontTypes: {
    default: { fontFamily: 'var(--font)', fontSizes, fontWeights },
    monospace: { fontFamily: 'ui-monospace, Consolas, monospace', fontSizes, fontWeights },
  },
  textBlock: { headingLevel: 3 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: style('default'), emphasis: style('emphasis'), accent: style('accent'),
    good: style('good'), attention: style('attention'), warning: style('warning'),
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default' },
  },
  actions: {
    maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { weight: 'default', wrap: true },
    spacing: 12,
  },
};
