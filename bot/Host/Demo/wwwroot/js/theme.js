const names = { auto: 'auto', light: 'clair', dark: 'sombre' };
const order = Object.keys(names);

/** Light, dark, or as the system says; kept from one visit to the next. */
export function prepareTheme(button) {
  const show = (theme) => {
    document.documentElement.dataset.theme = theme;
    button.textContent = `Thème : ${names[theme]}`;
    localStorage.setItem('e4bot-theme', theme);
  };
  show(order.includes(localStorage.getItem('e4bot-theme')) ? localStorage.getItem('e4bot-theme') : 'auto');
  button.addEventListener('click', () => show(order[(order.indexOf(document.documentElement.dataset.theme) + 1) % order.length]));
}
